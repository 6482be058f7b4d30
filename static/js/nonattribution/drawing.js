// Drawing tokens: at the first visit, for this week and the next, by posters and readers alike.
import { decode64, encode64, hex, sha256 } from "./bytes.js";

// A worker that answers one question at a time, as promises.
export function openWorker(address) {
  const worker = new Worker(address, { type: "module" });
  const waiting = new Map();
  let last = 0;
  worker.addEventListener("message", ({ data }) => {
    const { resolve, reject } = waiting.get(data.id);
    waiting.delete(data.id);
    if ("failed" in data) reject(new Error(data.failed));
    else resolve(data.done);
  });
  worker.addEventListener("error", () => waiting.forEach(({ reject }) => reject(new Error("the worker failed"))));
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ ...question, id: last });
      }),
    close: () => worker.terminate(),
  };
}

// Asks the public list, without cookies, whether everybody is shown the same keys as we are.
export async function keysArePublic(epochs, listAddress) {
  const answer = await fetch(listAddress, { credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" });
  const published = new Map((await answer.json()).keys.map(({ id, key }) => [id, key]));
  const named = await Promise.all(epochs.map(async ({ id, key }) => hex(await sha256(decode64(key))) === id));
  return epochs.every(({ id, key }, i) => named[i] && published.get(id) === key);
}

// Makes sure that the shelf holds the tokens of one epoch. Returns "ready" or "elsewhere".
// The blinded batch is kept before it is sent: after a lost reply the same one is sent again, and
// the server, which signs one batch per person and epoch, signs it again. `lost` says that the
// server no longer knows of a batch that was drawn: whoever holds it sends it again, nobody draws
// another.
export async function drawEpoch({ epoch, shelf, worker, count, send }) {
  let record = await shelf.get("keys", epoch.id);
  if (record?.tokens && epoch.drawn && !epoch.lost) return "ready";
  if (!record && epoch.drawn) return "elsewhere";
  const spki = decode64(epoch.key);
  if (!record) {
    const batch = await worker.ask({ act: "blind", spki, keyId: epoch.id, count });
    record = { id: epoch.id, ends_on: epoch.ends_on, batch };
    await shelf.put("keys", record);
  }
  const answer = await send({ key_id: epoch.id, blinded: record.batch.map(({ blinded }) => encode64(blinded)) });
  if (answer.status === 409) return record.tokens ? "ready" : "elsewhere";
  if (!answer.ok) throw new Error(`the batch was not signed: ${answer.status}`);
  Object.assign(epoch, { drawn: true, lost: false });
  if (!record.tokens) {
    const signatures = (await answer.json()).signatures.map(decode64);
    const tokens = await worker.ask({ act: "finish", spki, keyId: epoch.id, batch: record.batch, signatures });
    // The inverses have done their work; without them the batch says nothing about the tokens.
    const batch = record.batch.map(({ blinded }) => ({ blinded }));
    await shelf.put("keys", { ...record, batch, tokens });
  }
  return "ready";
}
