import {
  STORES,
  type Backend,
  type StoreKey,
  type StoreName,
  type StoreShape,
  type Transaction,
} from "./stores.ts";

/** Rows of one store by their key as JSON, in order of writing. */
type Rows = Map<string, { readonly key: StoreKey; readonly row: object }>;

interface Contents {
  readonly rows: Readonly<Record<StoreName, Rows>>;
  /** The last number given by each store that counts. */
  readonly counters: Map<StoreName, number>;
}

/** Keeps rows while the page is open, one transaction after the other, each entirely or not at all. */
export function createMemoryBackend(): Backend {
  let contents: Contents = {
    rows: Object.fromEntries(
      Object.keys(STORES).map((name) => [name, new Map()]),
    ) as unknown as Record<StoreName, Rows>,
    counters: new Map(),
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    isNew: true,
    transact(_stores, _mode, work) {
      const turn = last.then(async () => {
        const draft = copyOf(contents);
        const value = await work(operationsOn(draft));
        contents = draft;
        return value;
      });
      last = turn.catch(() => undefined);
      return turn;
    },
    close() {
      // Nothing is held outside this object.
    },
  };
}

function copyOf(contents: Contents): Contents {
  const rows = Object.fromEntries(
    Object.entries(contents.rows).map(([name, held]) => [name, new Map(held)]),
  ) as Record<StoreName, Rows>;
  return { rows, counters: new Map(contents.counters) };
}

function operationsOn({ rows, counters }: Contents): Transaction {
  const put = (store: StoreName, given: object): StoreKey => {
    const row = structuredClone(given);
    const shape: StoreShape = STORES[store];
    const key = keyOf(shape, row) ?? nextKey(store, shape, row);
    if (typeof key === "number") counters.set(store, Math.max(counters.get(store) ?? 0, key));
    rows[store].set(JSON.stringify(key), { key, row });
    return key;
  };
  const nextKey = (store: StoreName, shape: StoreShape, row: object): StoreKey => {
    if (!shape.autoIncrement) throw new DOMException("The row has no key.", "DataError");
    const key = (counters.get(store) ?? 0) + 1;
    Object.assign(row, { [shape.keyPath as string]: key });
    return key;
  };
  return {
    get: (store, key) =>
      Promise.resolve(structuredClone(rows[store].get(JSON.stringify(key))?.row)),
    getAll: (store, where) => {
      const found = [...rows[store].values()]
        .filter(({ row }) => !where || indexed(store, where.index, row) === where.value)
        .toSorted((one, other) => compareKeys(one.key, other.key));
      return Promise.resolve(found.map(({ row }) => structuredClone(row)));
    },
    count: (store) => Promise.resolve(rows[store].size),
    add: (store, row) => {
      const clash = taken(store, row, rows[store]);
      return clash
        ? Promise.reject(new DOMException("The key is taken.", "ConstraintError"))
        : Promise.resolve(put(store, row));
    },
    put: (store, row) => {
      put(store, row);
      return Promise.resolve();
    },
    delete: (store, key) => {
      rows[store].delete(JSON.stringify(key));
      return Promise.resolve();
    },
    clear: (store) => {
      rows[store].clear();
      return Promise.resolve();
    },
  };
}

function taken(store: StoreName, row: object, held: Rows): boolean {
  const shape: StoreShape = STORES[store];
  const key = keyOf(shape, row);
  if (key !== undefined && held.has(JSON.stringify(key))) return true;
  return Object.entries(shape.indexes).some(([index, { unique }]) => {
    const value = indexed(store, index, row);
    if (!unique || value === undefined) return false;
    return [...held.values()].some((other) => indexed(store, index, other.row) === value);
  });
}

function keyOf(shape: StoreShape, row: object): StoreKey | undefined {
  if (typeof shape.keyPath === "string") {
    const value = valueAt(row, shape.keyPath);
    return typeof value === "string" || typeof value === "number" ? value : undefined;
  }
  const parts = shape.keyPath.map((path) => valueAt(row, path));
  return parts.every((part) => typeof part === "string") ? parts : undefined;
}

function indexed(store: StoreName, index: string, row: object): unknown {
  const shape: StoreShape = STORES[store];
  const path = shape.indexes[index]?.keyPath;
  return path === undefined ? undefined : valueAt(row, path);
}

function valueAt(row: object, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (value, step) =>
        typeof value === "object" && value !== null
          ? (value as Readonly<Record<string, unknown>>)[step]
          : undefined,
      row,
    );
}

function compareKeys(one: StoreKey, other: StoreKey): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  const [first, second] = [JSON.stringify(one), JSON.stringify(other)];
  return first < second ? -1 : first > second ? 1 : 0;
}
