import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { expect, it } from "vitest";
import { openIndexedDb } from "./indexeddb-backend.ts";
import { createMemoryBackend } from "./memory-backend.ts";
import { STORES, STORE_NAMES, type Backend, type StoreShape, type Transaction } from "./stores.ts";

const letter = fc.constantFrom("a", "b", "c");
const attempt = fc.record({ id: letter, exercise: fc.record({ id: letter }), answer: fc.nat(3) });

/** Something that both backends do alike, and whose outcome can be compared. */
const step = fc.oneof(
  attempt.map((row) => (tx: Transaction) => tx.add("attempts", row)),
  fc
    .record({ exerciseId: letter, value: fc.nat(3) })
    .map((row) => (tx: Transaction) => tx.put("drafts", row)),
  fc
    .record({ subject: letter, source: letter, value: fc.nat(3) })
    .map((row) => (tx: Transaction) => tx.put("setAside", row)),
  letter.map((key) => (tx: Transaction) => tx.delete("drafts", key)),
  letter.map((key) => (tx: Transaction) => tx.get("drafts", key)),
  letter.map((value) => (tx: Transaction) => tx.getAll("attempts", { index: "exercise", value })),
  fc.constant((tx: Transaction) => tx.getAll("setAside")),
  fc.constant((tx: Transaction) => tx.count("attempts")),
  fc.constant((tx: Transaction) => tx.clear("drafts")),
  fc.constant(() => Promise.reject(new DOMException("given up", "AbortError"))),
);

async function outcomeOf(backend: Backend, steps: readonly ((tx: Transaction) => unknown)[]) {
  try {
    return await backend.transact(["attempts", "drafts", "setAside"], "readwrite", async (tx) => {
      const outcomes = [];
      for (const each of steps) outcomes.push(await each(tx));
      return outcomes;
    });
  } catch (error) {
    return error instanceof DOMException ? error.name : error;
  }
}

it("behaves as IndexedDB does, transaction after transaction", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { maxLength: 6 }), { maxLength: 6 }),
      async (transactions) => {
        const events = { onBlocked: () => undefined, onLost: () => undefined };
        const device = await openIndexedDb(new IDBFactory(), events);
        const memory = createMemoryBackend();
        for (const steps of transactions) {
          expect(await outcomeOf(memory, steps)).toEqual(await outcomeOf(device, steps));
        }
      },
    ),
    { seed: 20260305, numRuns: 60 },
  );
});

it("knows the same stores, keys and indexes that the migrations make", async () => {
  const factory = new IDBFactory();
  const backend = await openIndexedDb(factory, {
    onBlocked: () => undefined,
    onLost: () => undefined,
  });
  backend.close();
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = factory.open("chart-to-claim");
    request.onsuccess = () => {
      resolve(request.result);
    };
  });
  const transaction = database.transaction([...database.objectStoreNames], "readonly");
  const made = Object.fromEntries(
    [...database.objectStoreNames].map((name) => {
      const store = transaction.objectStore(name);
      const indexes = [...store.indexNames].map((index) => {
        const { keyPath, unique } = store.index(index);
        return [index, { keyPath, unique }];
      });
      const { keyPath, autoIncrement } = store;
      return [name, { keyPath, autoIncrement, indexes: Object.fromEntries(indexes) as unknown }];
    }),
  );
  const expected: Readonly<Record<string, StoreShape>> = STORES;
  expect(made).toEqual(expected);
  expect(Object.keys(made).toSorted()).toEqual([...STORE_NAMES].toSorted());
});
