import { readFileSync } from "node:fs";
import { join } from "node:path";

export function readFixture(name: string): string {
  return readFileSync(join(import.meta.dirname, name), "utf8");
}

/** A database as a frozen fixture describes it. */
export interface DatabaseFixture {
  readonly version: number;
  readonly stores: Readonly<
    Record<
      string,
      {
        readonly keyPath: string | string[];
        readonly autoIncrement: boolean;
        readonly indexes: Readonly<
          Record<string, { readonly keyPath: string; readonly unique: boolean }>
        >;
      }
    >
  >;
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

/** Makes the database of a fixture, as the program of that time left it. */
export function restoreDatabase(factory: IDBFactory, fixture: DatabaseFixture): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.open("chart-to-claim", fixture.version);
    request.onupgradeneeded = () => {
      for (const [name, { keyPath, autoIncrement, indexes }] of Object.entries(fixture.stores)) {
        const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
        for (const [index, shape] of Object.entries(indexes)) {
          store.createIndex(index, shape.keyPath, { unique: shape.unique });
        }
        for (const row of fixture.rows[name] ?? []) store.put(row);
      }
    };
    request.onerror = () => {
      reject(request.error ?? new Error("the fixture did not open"));
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
