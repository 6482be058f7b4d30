// A room's socket: reconnects with jitter, asks for what it missed, hands every frame on.

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
const NOTHING_HERE = 4404;

export function openStream({ path, after, onFrame, onState }) {
  let socket;
  let wait = FIRST_WAIT_MS;
  let timer;
  let closed = false;

  const ask = () => socket?.readyState === WebSocket.OPEN && socket.send(JSON.stringify({ after: after() }));

  function connect() {
    const address = new URL(path, location.href);
    address.protocol = address.protocol.replace("http", "ws");
    socket = new WebSocket(address);
    socket.addEventListener("message", ({ data }) => {
      const frame = JSON.parse(data);
      if (frame.kind === "hello") {
        wait = FIRST_WAIT_MS;
        onState("connected");
        onFrame(frame);
        ask();
      } else if (frame.kind === "catch_up" || (frame.kind === "caught_up" && !frame.complete)) {
        onFrame(frame);
        ask();
      } else onFrame(frame);
    });
    socket.addEventListener("close", ({ code }) => {
      if (closed) return;
      if (code === NOTHING_HERE) return onState("ended");
      onState("reconnecting");
      timer = setTimeout(connect, wait * (0.5 + Math.random()));
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    });
  }

  addEventListener("offline", () => onState("reconnecting"));
  addEventListener("online", () => {
    if (socket?.readyState === WebSocket.OPEN) {
      onState("connected");
      ask();
    }
  });
  connect();
  return {
    close() {
      closed = true;
      clearTimeout(timer);
      socket?.close();
    },
  };
}
