// Bytes and the two ways in which we write them.

export const encode64 = (bytes) => btoa(String.fromCharCode(...bytes));
export const encode64url = (bytes) => encode64(bytes).replaceAll("+", "-").replaceAll("/", "_");
export const decode64 = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
export const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
export const unhex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
export const random = (count) => crypto.getRandomValues(new Uint8Array(count));
export const sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

export function join(...parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
