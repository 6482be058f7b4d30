// What this browser keeps for one person: tokens by key, and posts that have not appeared yet.
// It never leaves the browser. Two people who share a computer have two shelves.

const STORES = ["keys", "sealed"];
const KEPT_DAYS = 30;

const settled = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export async function openShelf(name) {
  const opening = indexedDB.open(`shelf-${name}`, 1);
  opening.onupgradeneeded = () => STORES.forEach((store) => opening.result.createObjectStore(store, { keyPath: "id" }));
  const database = await settled(opening);
  const store = (of, mode) => database.transaction(of, mode).objectStore(of);

  return {
    all: (of) => settled(store(of, "readonly").getAll()),
    get: (of, id) => settled(store(of, "readonly").get(id)),
    put: (of, thing) => settled(store(of, "readwrite").put(thing)),
    remove: (of, id) => settled(store(of, "readwrite").delete(id)),
    // Proof of authorship is not kept for ever: after the edit window nobody can be made to show it.
    async forgetOldKeys(today) {
      const oldest = new Date(today - KEPT_DAYS * 86_400_000).toISOString().slice(0, 10);
      for (const key of await this.all("keys")) if (key.ends_on < oldest) await this.remove("keys", key.id);
    },
    // Takes an unused token at random and marks it spent in the same transaction, so that two tabs
    // never take the same one. Returns undefined when none is left.
    async takeToken(keyId) {
      const keys = store("keys", "readwrite");
      const record = await settled(keys.get(keyId));
      const unused = (record?.tokens ?? []).filter((token) => !token.spent);
      if (!unused.length) return undefined;
      const token = unused[crypto.getRandomValues(new Uint32Array(1))[0] % unused.length];
      token.spent = true;
      await settled(keys.put(record));
      return token;
    },
    async tokensLeft(keyId) {
      const record = await settled(store("keys", "readonly").get(keyId));
      return (record?.tokens ?? []).filter((token) => !token.spent).length;
    },
    close: () => database.close(),
  };
}
