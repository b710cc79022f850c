/** Changes the database within its `versionchange` transaction. */
export interface Migration {
  readonly name: string;
  migrate(database: IDBDatabase, transaction: IDBTransaction): void;
}

/**
 * In order; the database's version is their number. A migration that was released is never edited:
 * whatever comes after it is a new one, with a fixture of the old version in `tests/migrations/`.
 */
export const migrations: readonly Migration[] = [
  {
    name: "001-first-stores",
    migrate(database) {
      const attempts = database.createObjectStore("attempts", {
        keyPath: "seq",
        autoIncrement: true,
      });
      attempts.createIndex("id", "id", { unique: true });
      attempts.createIndex("exercise", "exercise.id");
      const disputes = database.createObjectStore("disputes", { keyPath: "id" });
      disputes.createIndex("attempt", "attemptId");
      database.createObjectStore("drafts", { keyPath: "exerciseId" });
      database.createObjectStore("setAside", { keyPath: ["subject", "source"] });
      database.createObjectStore("places", { keyPath: "lesson" });
      database.createObjectStore("kv", { keyPath: "key" });
      database.createObjectStore("sets", { keyPath: ["role", "id"] });
      database.createObjectStore("snapshots", { keyPath: "id", autoIncrement: true });
    },
  },
  {
    name: "002-editions",
    migrate(database) {
      database.createObjectStore("editions", { keyPath: "id" });
      database.createObjectStore("editionContents", { keyPath: "id" });
    },
  },
];

/** Runs every migration after `oldVersion`. */
export function migrateFrom(
  oldVersion: number,
  database: IDBDatabase,
  transaction: IDBTransaction,
): void {
  for (const migration of migrations.slice(oldVersion)) migration.migrate(database, transaction);
}
