// Blinding takes half a second of arithmetic; here it never holds up typing or scrolling.
import { blind, finish, importKey } from "./tokens.js";

const acts = {
  async blind({ spki, keyId, count }) {
    const key = await importKey(spki, keyId);
    const batch = [];
    for (let i = 0; i < count; i += 1) batch.push(await blind(key, keyId));
    return batch;
  },
  async finish({ spki, keyId, batch, signatures }) {
    const key = await importKey(spki, keyId);
    return Promise.all(batch.map((blinded, i) => finish(key, blinded, signatures[i])));
  },
};

addEventListener("message", async ({ data }) => {
  try {
    postMessage({ id: data.id, done: await acts[data.act](data) });
  } catch (error) {
    postMessage({ id: data.id, failed: String(error) });
  }
});
