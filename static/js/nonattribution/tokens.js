// The browser's half of the tokens: RFC 9474, RSABSSA-SHA384-PSS-Randomized. The server's half, and
// the layout of the message, are platform/nonattribution/tokens.py.
import { RSABSSA } from "@cloudflare/blindrsa-ts";
import { hex, join, random, sha256, unhex } from "./bytes.js";

const suite = RSABSSA.SHA384.PSS.Randomized();
const LABEL = new TextEncoder().encode("practice-exchange-token-1");

// Returns the key as WebCrypto wants it. Throws when the key is not the one that its id names.
export async function importKey(spki, keyId) {
  if (hex(await sha256(spki)) !== keyId) throw new Error("the key is not the one named");
  return crypto.subtle.importKey("spki", spki, { name: "RSA-PSS", hash: "SHA-384" }, true, ["verify"]);
}

// Returns one token to be: all secrets are fresh random numbers and stay in this browser.
export async function blind(key, keyId) {
  const nonce = random(32);
  const editKey = random(32);
  const message = join(LABEL, unhex(keyId), nonce, await sha256(editKey));
  const prepared = suite.prepare(message);
  const { blindedMsg, inv } = await suite.blind(key, prepared);
  return { prepared, blinded: blindedMsg, inv, editKey, tag: hex(await sha256(nonce)) };
}

// Returns the finished token. Throws when the signature is not good under the published key.
export async function finish(key, blinded, signature) {
  const { prepared, inv, editKey, tag } = blinded;
  return { prepared, editKey, tag, spent: false, signature: await suite.finalize(key, prepared, signature, inv) };
}
