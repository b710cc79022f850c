import { migrateFrom, migrations } from "./migrations.ts";
import type { Backend, StoreKey, StoreName, Transaction } from "./stores.ts";

const DATABASE_NAME = "chart-to-claim";

export interface ConnectionEvents {
  /** Another tab holds an older version open; the request goes on waiting. */
  onBlocked(): void;
  /** The connection can't be used any more: the browser ended it, or a newer tab needs to upgrade. */
  onLost(): void;
}

/** Opens the database, running the migrations it needs; rejects with the browser's DOMException. */
export function openIndexedDb(factory: IDBFactory, events: ConnectionEvents): Promise<Backend> {
  return new Promise((resolve, reject) => {
    const request = factory.open(DATABASE_NAME, migrations.length);
    request.onblocked = () => {
      events.onBlocked();
    };
    let isNew = false;
    request.onupgradeneeded = (event) => {
      isNew = event.oldVersion === 0;
      if (request.transaction) migrateFrom(event.oldVersion, request.result, request.transaction);
    };
    request.onerror = () => {
      reject(request.error ?? new DOMException("The database did not open.", "UnknownError"));
    };
    request.onsuccess = () => {
      const database = request.result;
      database.onversionchange = () => {
        database.close();
        events.onLost();
      };
      database.onclose = () => {
        events.onLost();
      };
      resolve(backendOver(database, isNew));
    };
  });
}

function backendOver(database: IDBDatabase, isNew: boolean): Backend {
  return {
    isNew,
    async transact(stores, mode, work) {
      // Strict durability: "saved" has to survive a killed browser.
      const transaction = database.transaction(stores, mode, { durability: "strict" });
      const ended = endOf(transaction);
      let value;
      try {
        value = await work(operationsOf(transaction));
      } catch (error) {
        abort(transaction);
        await ended;
        // A request that failed because its transaction did tells less than the transaction.
        throw transaction.error ?? error;
      }
      const failure = await ended;
      if (failure) throw failure;
      return value;
    },
    close() {
      database.close();
    },
  };
}

/** Resolves to `null` after the `complete` event, and to the reason otherwise. */
function endOf(transaction: IDBTransaction): Promise<DOMException | null> {
  return new Promise((resolve) => {
    transaction.oncomplete = () => {
      resolve(null);
    };
    transaction.onabort = () => {
      resolve(transaction.error ?? new DOMException("The transaction was aborted.", "AbortError"));
    };
  });
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

function operationsOf(transaction: IDBTransaction): Transaction {
  const store = (name: StoreName) => transaction.objectStore(name);
  return {
    get: (name, key) => outcome<unknown>(store(name).get(validKey(key))),
    getAll: (name, where) =>
      outcome<unknown[]>(
        where ? store(name).index(where.index).getAll(where.value) : store(name).getAll(),
      ),
    count: (name) => outcome(store(name).count()),
    add: async (name, row) => (await outcome(store(name).add(row))) as StoreKey,
    put: async (name, row) => {
      await outcome(store(name).put(row));
    },
    delete: (name, key) => outcome(store(name).delete(validKey(key))),
    clear: (name) => outcome(store(name).clear()),
  };
}

function outcome<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new DOMException("The request failed.", "UnknownError"));
    };
  });
}

function validKey(key: StoreKey): IDBValidKey {
  return typeof key === "object" ? [...key] : key;
}
