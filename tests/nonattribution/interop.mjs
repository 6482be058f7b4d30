// The browser's half, run by Node beside the tests: one JSON question a line in, one answer a line out.
import { createInterface } from "node:readline";
import { decode64, encode64, hex, unhex } from "../../static/js/nonattribution/bytes.js";
import { dummy, envelope } from "../../static/js/nonattribution/drop.js";
import { blind, finish, importKey } from "../../static/js/nonattribution/tokens.js";

let batch = [];

const url64 = (text) => Buffer.from(text.length % 2 ? `0${text}` : text, "hex").toString("base64url");

const acts = {
  async blind({ spki, keyId, count }) {
    const key = await importKey(decode64(spki), keyId);
    batch = [];
    for (let i = 0; i < count; i += 1) batch.push(await blind(key, keyId));
    return batch.map(({ blinded }) => encode64(blinded));
  },
  async finish({ spki, keyId, signatures }) {
    const key = await importKey(decode64(spki), keyId);
    const tokens = await Promise.all(batch.map((one, i) => finish(key, one, decode64(signatures[i]))));
    return tokens.map(({ prepared, editKey, tag, spent, signature }) => ({
      prepared: encode64(prepared),
      editKey: encode64(editKey),
      tag,
      spent,
      signature: encode64(signature),
    }));
  },
  async vector({ n, e, input_msg, blind_sig, inv }) {
    const jwk = { kty: "RSA", n: url64(n), e: url64(e), alg: "PS384", ext: true };
    const key = await crypto.subtle.importKey("jwk", jwk, { name: "RSA-PSS", hash: "SHA-384" }, true, ["verify"]);
    const made = await finish(key, { prepared: unhex(input_msg), inv: unhex(inv) }, unhex(blind_sig));
    return hex(made.signature);
  },
  envelope: ({ to, text, prepared, signature }) => {
    const body = envelope({ to, text, prepared: decode64(prepared), signature: decode64(signature) });
    return body ? Buffer.from(body).toString("base64") : null;
  },
  dummy: ({ to }) => Buffer.from(dummy(to)).toString("base64"),
};

for await (const line of createInterface({ input: process.stdin })) {
  const { act, ...question } = JSON.parse(line);
  let answer;
  try {
    answer = { done: await acts[act](question) };
  } catch (error) {
    answer = { failed: String(error) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
