/** How a store is keyed; `indexes` maps an index to the path that it follows. */
export interface StoreShape {
  readonly keyPath: string | readonly string[];
  readonly autoIncrement: boolean;
  readonly indexes: Readonly<
    Record<string, { readonly keyPath: string; readonly unique: boolean }>
  >;
}

/** The stores as they stand after the last migration. */
export const STORES = {
  /** Append-only. `seq` counts up in this browser, whatever the clock does. */
  attempts: {
    keyPath: "seq",
    autoIncrement: true,
    indexes: {
      id: { keyPath: "id", unique: true },
      exercise: { keyPath: "exercise.id", unique: false },
    },
  },
  /** Append-only. */
  disputes: {
    keyPath: "id",
    autoIncrement: false,
    indexes: { attempt: { keyPath: "attemptId", unique: false } },
  },
  drafts: { keyPath: "exerciseId", autoIncrement: false, indexes: {} },
  /** Versions that lost against another tab or an import, until the learner decides. */
  setAside: { keyPath: ["subject", "source"], autoIncrement: false, indexes: {} },
  places: { keyPath: "lesson", autoIncrement: false, indexes: {} },
  /** Settings, career-fit answers, recent screens, this browser's own id. */
  kv: { keyPath: "key", autoIncrement: false, indexes: {} },
  sets: { keyPath: ["role", "id"], autoIncrement: false, indexes: {} },
  /** What was stored before an import. */
  snapshots: { keyPath: "id", autoIncrement: true, indexes: {} },
  /** Official code-set editions that were loaded here: what they are, and apart from it what they hold. */
  editions: { keyPath: "id", autoIncrement: false, indexes: {} },
  editionContents: { keyPath: "id", autoIncrement: false, indexes: {} },
} as const satisfies Record<string, StoreShape>;

export type StoreName = keyof typeof STORES;

export const STORE_NAMES = Object.keys(STORES) as readonly StoreName[];

export type StoreKey = string | number | readonly string[];

/**
 * What work inside a transaction may do. Rows come out as `unknown`: whoever reads, checks. Awaiting
 * anything else than these methods ends an IndexedDB transaction early.
 */
export interface Transaction {
  get(store: StoreName, key: StoreKey): Promise<unknown>;
  /** In key order; with `where`, only rows that carry this value in an index. */
  getAll(
    store: StoreName,
    where?: { readonly index: string; readonly value: string },
  ): Promise<readonly unknown[]>;
  count(store: StoreName): Promise<number>;
  /** Fails where the key, or a unique index, is taken. Returns the key. */
  add(store: StoreName, row: object): Promise<StoreKey>;
  put(store: StoreName, row: object): Promise<void>;
  delete(store: StoreName, key: StoreKey): Promise<void>;
  clear(store: StoreName): Promise<void>;
}

export type TransactionMode = "readonly" | "readwrite";

/** Where rows are kept: IndexedDB, or memory where the browser offers nothing else. */
export interface Backend {
  /** Whether it was made just now, empty. */
  readonly isNew: boolean;
  /** Resolves after the transaction completed; rejects with a DOMException, having written nothing. */
  transact<T>(
    stores: readonly StoreName[],
    mode: TransactionMode,
    work: (transaction: Transaction) => Promise<T>,
  ): Promise<T>;
  close(): void;
}
