// When to hand in: once per tick, at a random moment shortly before it, on the server's clock.

const LEAD_MS = 400;

export function makeRhythm({ tickSeconds, onSlot }) {
  const length = tickSeconds * 1000;
  const spread = Math.min(Math.max(length * 0.15, 1200), 60_000);
  let offset = 0;
  let timer;

  const now = () => Date.now() + offset;
  const next = () => Math.floor(now() / length + 1) * length;

  function schedule() {
    clearTimeout(timer);
    let at = next() - LEAD_MS - Math.random() * spread;
    if (at <= now()) at += length;
    timer = setTimeout(() => {
      onSlot();
      // The slot of the tick after this one, not a second one before the same tick.
      timer = setTimeout(schedule, next() - now() + 1);
    }, at - now());
  }

  return {
    now,
    next,
    length,
    setClock(serverNow) {
      offset = serverNow - Date.now();
      schedule();
    },
    start: schedule,
    stop: () => clearTimeout(timer),
  };
}
