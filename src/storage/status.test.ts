import { describe, expect, it } from "vitest";
import { unwrap } from "../lib/result.ts";
import { appendAttempt } from "./attempt-log.ts";
import { makeBackup, noteBackupMade } from "./backup/make.ts";
import { eraseEverything } from "./erase.ts";
import { loadStorageStatus, requestPersistence } from "./status.ts";
import { createTestDatabase, type TestDatabase } from "./test-database.ts";

async function append(id: string, database: TestDatabase): Promise<void> {
  const attempt = {
    id,
    exercise: { kind: "choice", id: "lesson:shared/record#ex-1" },
    answer: ["a"],
    startedAt: "2026-03-02T09:00:00Z",
    submittedAt: "2026-03-02T09:01:00Z",
    contentVersion: "1",
  };
  unwrap(await appendAttempt(attempt, database));
}

function manager(overrides: Partial<StorageManager> = {}): StorageManager {
  return {
    persisted: () => Promise.resolve(true),
    persist: () => Promise.resolve(true),
    estimate: () => Promise.resolve({ usage: 2048, quota: 1_000_000 }),
    ...overrides,
  } as StorageManager;
}

describe("loadStorageStatus", () => {
  it("counts what was done since the last backup", async () => {
    const database = createTestDatabase();
    await append("a", database);
    await append("b", database);
    unwrap(await noteBackupMade(unwrap(await makeBackup(database)), database));
    await append("c", database);
    expect(await loadStorageStatus(database, manager())).toMatchObject({
      whereabouts: { where: "device" },
      persisted: true,
      usage: 2048,
      attempts: 3,
      attemptsSinceBackup: 1,
      lostWorkFrom: null,
    });
  });

  it("does without a storage manager, and with one that fails", async () => {
    const failing = manager({
      persisted: () => Promise.reject(new TypeError("no")),
      estimate: () => Promise.reject(new TypeError("no")),
    });
    const nothing = { persisted: null, usage: null, quota: null };
    expect(await loadStorageStatus(createTestDatabase(), undefined)).toMatchObject(nothing);
    expect(await loadStorageStatus(createTestDatabase(), failing)).toMatchObject(nothing);
  });

  it("notices that the browser has removed what was stored", async () => {
    const database = createTestDatabase();
    await append("a", database);
    await new Promise((resolve) => {
      database.factory.deleteDatabase("chart-to-claim").onsuccess = resolve;
    });
    const { attempts, lostWorkFrom } = await loadStorageStatus(database, manager());
    expect(attempts).toBe(0);
    expect(lostWorkFrom).not.toBeNull();
  });

  it("misses nothing after everything was erased on purpose", async () => {
    const database = createTestDatabase();
    await append("a", database);
    unwrap(await eraseEverything(database));
    expect(await loadStorageStatus(database, manager())).toMatchObject({
      attempts: 0,
      lostWorkFrom: null,
      lastBackupAt: null,
    });
  });

  it("says why when nothing can be read", async () => {
    const database = createTestDatabase({
      indexedDB: () => ({ open: () => ({}) }) as unknown as IDBFactory,
      openTimeout: 10,
    });
    expect(await loadStorageStatus(database, manager())).toMatchObject({
      whereabouts: { where: "refused", why: { kind: "no-answer" } },
    });
  });
});

describe("requestPersistence", () => {
  it("is false where the browser refuses, fails or does not know the question", async () => {
    const refusing = manager({ persist: () => Promise.resolve(false) });
    const failing = manager({ persist: () => Promise.reject(new TypeError("no")) });
    expect(await requestPersistence(manager())).toBe(true);
    expect(await requestPersistence(refusing)).toBe(false);
    expect(await requestPersistence(failing)).toBe(false);
    expect(await requestPersistence(undefined)).toBe(false);
  });
});
