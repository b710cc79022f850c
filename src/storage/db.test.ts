import { IDBFactory } from "fake-indexeddb";
import { describe, expect, it, vi } from "vitest";
import { unwrap } from "../lib/result.ts";
import { appendAttempt, listAttempts, type Attempt } from "./attempt-log.ts";
import type { StorageChange } from "./db.ts";
import { migrations } from "./migrations.ts";
import type { StorageProblem } from "./problem.ts";
import { createTestDatabase } from "./test-database.ts";

function anAttempt(id: string): Attempt {
  return {
    id,
    exercise: { kind: "choice", id: "lesson:shared/record#ex-1" },
    answer: ["b"],
    startedAt: "2026-03-02T09:00:00Z",
    submittedAt: "2026-03-02T09:01:00Z",
    contentVersion: "1",
  };
}

function brokenFactory(open: () => IDBOpenDBRequest): IDBFactory {
  return { open } as unknown as IDBFactory;
}

describe("a full disk", () => {
  it("is told as a quota problem, writes nothing, and lets the next save succeed", async () => {
    const database = createTestDatabase();
    unwrap(await appendAttempt(anAttempt("before"), database));
    database.fail("QuotaExceededError");
    const failed = await appendAttempt(anAttempt("during"), database);
    expect(failed).toMatchObject({ ok: false, error: { kind: "quota" } });
    database.fail(null);
    expect(unwrap(await listAttempts({}, database)).map(({ id }) => id)).toEqual(["before"]);
    unwrap(await appendAttempt(anAttempt("after"), database));
    expect(unwrap(await listAttempts({}, database))).toHaveLength(2);
  });
});

describe("an aborted transaction", () => {
  it("is told, and nothing of it was written", async () => {
    const database = createTestDatabase();
    database.fail("AbortError");
    const failed = await appendAttempt(anAttempt("a"), database);
    expect(failed).toMatchObject({ ok: false, error: { kind: "aborted" } });
    database.fail(null);
    expect(unwrap(await listAttempts({}, database))).toEqual([]);
  });

  it("undoes what the same transaction wrote before", async () => {
    const database = createTestDatabase();
    unwrap(await appendAttempt(anAttempt("taken"), database));
    const result = await database.run(["attempts", "kv"], "readwrite", async (transaction) => {
      await transaction.put("kv", { key: "setting:x", value: 1, at: "2026-03-02T09:00:00Z" });
      await transaction.add("attempts", { ...anAttempt("taken"), device: "d" });
    });
    expect(result).toMatchObject({ ok: false, error: { kind: "exists" } });
    const kept = await database.run(["kv"], "readonly", (transaction) =>
      transaction.get("kv", "setting:x"),
    );
    expect(unwrap(kept)).toBeUndefined();
  });

  it("passes a programmer's error on instead of hiding it", async () => {
    const database = createTestDatabase();
    const result = database.run(["kv"], "readwrite", () => Promise.reject(new TypeError("a bug")));
    await expect(result).rejects.toThrow("a bug");
  });
});

describe("a dead connection", () => {
  it("is opened again by itself, with everything still there", async () => {
    const database = createTestDatabase();
    unwrap(await appendAttempt(anAttempt("a"), database));
    database.kill();
    unwrap(await appendAttempt(anAttempt("b"), database));
    expect(unwrap(await listAttempts({}, database))).toHaveLength(2);
  });

  it("is told when it can't be opened again, rather than starting with empty memory", async () => {
    const factory = new IDBFactory();
    let refuses = false;
    const database = createTestDatabase({
      indexedDB: () => {
        if (refuses) throw new DOMException("The disk is gone.", "UnknownError");
        return factory;
      },
    });
    unwrap(await appendAttempt(anAttempt("a"), database));
    refuses = true;
    const open = await requestOpen(factory);
    open.close();
    const newer = await requestOpen(factory, migrations.length + 1);
    newer.close();
    const read = await listAttempts({}, database);
    expect(read).toMatchObject({ ok: false, error: { kind: "no-answer" } });
    expect(database.whereabouts()).toMatchObject({ where: "refused" });
  });
});

function requestOpen(factory: IDBFactory, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open("chart-to-claim", version);
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("did not open"));
    };
  });
}

describe("a second tab", () => {
  it("hears of each write, and sees it", async () => {
    const database = createTestDatabase();
    const other = database.openTab();
    const changes: StorageChange[] = [];
    other.onChange((change) => changes.push(change));
    unwrap(await appendAttempt(anAttempt("a"), database));
    expect(changes).toContainEqual({ stores: ["attempts", "kv"], from: "other-tab" });
    expect(unwrap(await listAttempts({}, other))).toHaveLength(1);
  });

  it("interleaves its attempts with the first one's, in the order of appending", async () => {
    const database = createTestDatabase();
    const other = database.openTab();
    for (const [index, tab] of [database, other, database, other].entries()) {
      unwrap(await appendAttempt(anAttempt(`a${index}`), tab));
    }
    const ids = unwrap(await listAttempts({}, other)).map(({ id }) => id);
    expect(ids).toEqual(["a0", "a1", "a2", "a3"]);
  });

  it("with a newer version makes this tab step aside and say so", async () => {
    const database = createTestDatabase();
    unwrap(await appendAttempt(anAttempt("a"), database));
    const newer = await requestOpen(database.factory, migrations.length + 1);
    const refused = await appendAttempt(anAttempt("b"), database);
    expect(refused).toMatchObject({ ok: false, error: { kind: "newer-version" } });
    newer.close();
  });

  it("with an older version that does not step aside is named, and waited for", async () => {
    const factory = new IDBFactory();
    const request = factory.open("chart-to-claim", 1);
    const older = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    const watching = {
      open: (name: string) => factory.open(name, 2),
    } as unknown as IDBFactory;
    const database = createTestDatabase({ indexedDB: () => watching });
    const blocked = await listAttempts({}, database);
    expect(blocked).toMatchObject({ ok: false, error: { kind: "blocked" } });
    older.close();
    await vi.waitFor(() => {
      expect(database.whereabouts()).toEqual({ where: "device" });
    });
  });
});

describe("a browser without storage", () => {
  it.each([
    { name: "offers no IndexedDB", indexedDB: () => undefined },
    {
      name: "throws when it is asked for",
      indexedDB: () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    },
    {
      name: "refuses to open a database, as old private windows did",
      indexedDB: () =>
        brokenFactory(() => {
          throw new DOMException("A mutation operation was attempted.", "InvalidStateError");
        }),
    },
  ])("$name: works in memory, and says so", async ({ indexedDB }) => {
    const database = createTestDatabase({ indexedDB });
    unwrap(await appendAttempt(anAttempt("a"), database));
    expect(unwrap(await listAttempts({}, database))).toHaveLength(1);
    expect(database.whereabouts()).toMatchObject({
      where: "memory",
      why: { kind: "unavailable" },
    });
    const problems: StorageProblem[] = [];
    database.onProblem((problem) => problems.push(problem));
    expect(problems).toMatchObject([{ kind: "unavailable" }]);
  });

  it("is not taken for one when work was stored here before: nothing may look lost", async () => {
    const factory = new IDBFactory();
    let refuses = false;
    const database = createTestDatabase({
      indexedDB: () => {
        if (refuses) throw new DOMException("Internal error.", "UnknownError");
        return factory;
      },
    });
    unwrap(await appendAttempt(anAttempt("a"), database));
    refuses = true;
    const later = database.openTab();
    const read = await listAttempts({}, later);
    expect(read).toMatchObject({ ok: false, error: { kind: "no-answer" } });
    refuses = false;
    expect(unwrap(await listAttempts({}, later))).toHaveLength(1);
    expect(later.whereabouts()).toEqual({ where: "device" });
  });

  it("never answers: says so after a while instead of waiting for ever", async () => {
    const silent = brokenFactory(() => ({}) as IDBOpenDBRequest);
    const database = createTestDatabase({ indexedDB: () => silent, openTimeout: 20 });
    const result = await listAttempts({}, database);
    expect(result).toMatchObject({ ok: false, error: { kind: "no-answer" } });
  });
});

describe("a browser that removed the database", () => {
  it("is told once work is looked for again", async () => {
    const database = createTestDatabase();
    unwrap(await appendAttempt(anAttempt("a"), database));
    const problems: StorageProblem[] = [];
    await new Promise((resolve) => {
      database.factory.deleteDatabase("chart-to-claim").onsuccess = resolve;
    });
    database.onProblem((problem) => problems.push(problem));
    expect(unwrap(await listAttempts({}, database))).toEqual([]);
    expect(problems).toMatchObject([{ kind: "lost" }]);
  });
});
