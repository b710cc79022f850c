import { IDBFactory, forceCloseDatabase } from "fake-indexeddb";
import { createDatabase, type Database, type Environment } from "./db.ts";
import type { Marks } from "./marks.ts";

/** What goes wrong with the next transactions that write, and whether work was done before it does. */
export type Fault = "QuotaExceededError" | "AbortError" | null;

export interface TestDatabase extends Database {
  /** Sets what happens to every write from now on. */
  fail(fault: Fault): void;
  /** Ends the connection from the browser's side, as when its process dies. */
  kill(): void;
  /** Moves the clock, forward or back. */
  setTime(at: string): void;
  /** The same browser from another tab. */
  openTab(): TestDatabase;
  readonly factory: IDBFactory;
}

/** What a browser profile holds. */
interface Profile {
  readonly factory: IDBFactory;
  readonly marks: Marks;
  readonly channels: Set<Channel>;
}

type Channel = NonNullable<ReturnType<Environment["channel"]>>;

/** For tests: a database over fake-indexeddb in a profile of its own, with a fixed clock and faults on demand. */
export function createTestDatabase(
  overrides: Partial<Environment> & { readonly factory?: IDBFactory } = {},
): TestDatabase {
  const { factory = new IDBFactory(), ...environment } = overrides;
  return openTab({ factory, marks: memoryMarks(), channels: new Set() }, environment);
}

function openTab(profile: Profile, overrides: Partial<Environment>): TestDatabase {
  let time = Date.parse("2026-03-02T09:00:00Z");
  let fault: Fault = null;
  let connection: IDBDatabase | null = null;
  const database = createDatabase({
    indexedDB: () =>
      watched(
        profile.factory,
        () => fault,
        (opened) => {
          connection = opened;
        },
      ),
    channel: () => channelIn(profile.channels),
    marks: () => profile.marks,
    clock: { now: () => (time += 1000) },
    openTimeout: 8000,
    ...overrides,
  });
  return {
    ...database,
    fail(next) {
      fault = next;
    },
    kill() {
      if (connection) forceCloseDatabase(connection as never);
    },
    setTime(at) {
      time = Date.parse(at);
    },
    openTab: () => openTab(profile, overrides),
    factory: profile.factory,
  };
}

/** A factory whose connections can be reached, and whose writing transactions fail on demand. */
function watched(
  factory: IDBFactory,
  fault: () => Fault,
  onOpen: (database: IDBDatabase) => void,
): IDBFactory {
  return {
    open(name: string, version: number) {
      const request = factory.open(name, version);
      request.addEventListener("success", () => {
        onOpen(request.result);
        const begin = request.result.transaction.bind(request.result);
        request.result.transaction = (...[stores, mode, options]) => {
          const transaction = begin(stores, mode, options);
          const failure = fault();
          if (mode === "readwrite" && failure !== null) failLate(transaction, failure);
          return transaction;
        };
      });
      return request;
    },
  } as unknown as IDBFactory;
}

/** Lets the requests of a transaction succeed and fails when it would complete, as a full disk does. */
function failLate(transaction: IDBTransaction, name: string): void {
  const { _abort: abort } = transaction as unknown as { readonly _abort: (name: string) => void };
  const original = transaction.objectStore.bind(transaction);
  transaction.objectStore = (store) => {
    const found = original(store);
    for (const method of ["add", "put"] as const) {
      const write = found[method].bind(found);
      found[method] = (row: unknown) => {
        const request = write(row);
        request.addEventListener("success", () => {
          abort.call(transaction, name);
        });
        return request;
      };
    }
    return found;
  };
}

function channelIn(channels: Set<Channel>): Channel {
  const channel: Channel = {
    onmessage: null,
    postMessage(data: unknown) {
      for (const other of channels) {
        const event = new MessageEvent("message", { data });
        if (other !== channel) other.onmessage?.call(other as BroadcastChannel, event);
      }
    },
    close() {
      channels.delete(channel);
    },
  };
  channels.add(channel);
  return channel;
}

function memoryMarks(): Marks {
  const marks = new Map<string, string>();
  return {
    getItem: (key) => marks.get(key) ?? null,
    setItem: (key, value) => void marks.set(key, value),
    removeItem: (key) => void marks.delete(key),
  };
}
