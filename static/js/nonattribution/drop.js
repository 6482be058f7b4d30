// Handing in. Every open room of somebody who may post sends one padded request before each tick, a
// post or a dummy, so that calling the drop says nothing. The server's half is
// platform/nonattribution/{envelope,drop}.py.
import { encode64url, random } from "./bytes.js";

const SIZES = [4, 16, 64].map((kib) => kib * 1024);
const PREPARED_BYTES = 32 + "practice-exchange-token-1".length + 3 * 32;
const SIGNATURE_BYTES = 256;

// Returns the body, padded with blanks, or undefined when it is too long for any envelope.
export function envelope({ to, text, prepared, signature }) {
  const fields = { to, text, token: encode64url(prepared), signature: encode64url(signature) };
  const written = new TextEncoder().encode(JSON.stringify(fields));
  const size = SIZES.find((bytes) => written.length <= bytes);
  if (!size) return undefined;
  const body = new Uint8Array(size).fill(0x20);
  body.set(written);
  return body;
}

// Has the form of a post in every respect but that its token is worth nothing.
export function dummy(to) {
  return envelope({ to, text: encode64url(random(24)), prepared: random(PREPARED_BYTES), signature: random(SIGNATURE_BYTES) });
}

export function handIn(address, body) {
  return fetch(address, {
    method: "POST",
    body,
    headers: { "content-type": "text/plain" },
    mode: "cors",
    credentials: "omit",
    cache: "no-store",
    referrerPolicy: "no-referrer",
    keepalive: true,
  });
}
