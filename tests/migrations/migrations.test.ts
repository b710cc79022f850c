import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { IDBFactory } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { unwrap } from "../../src/lib/result.ts";
import { listSets } from "../../src/storage/assignment-sets.ts";
import { appendAttempt, listAttempts, listDisputes } from "../../src/storage/attempt-log.ts";
import { applyImport } from "../../src/storage/backup/import.ts";
import { makeBackup } from "../../src/storage/backup/make.ts";
import { verifyBackup } from "../../src/storage/backup/read.ts";
import { undoImport } from "../../src/storage/backup/snapshot.ts";
import { loadCareerFit } from "../../src/storage/career-fit.ts";
import { loadDraft } from "../../src/storage/drafts.ts";
import { loadLessonProgress } from "../../src/storage/lesson-places.ts";
import { loadRecent } from "../../src/storage/recent.ts";
import { listSetAside } from "../../src/storage/set-aside.ts";
import { loadSetting } from "../../src/storage/settings.ts";
import { loadStorageStatus } from "../../src/storage/status.ts";
import { createTestDatabase, type TestDatabase } from "../../src/storage/test-database.ts";
import { readFixture, restoreDatabase, type DatabaseFixture } from "./fixtures.ts";

/** Of each fixture as JSON without white space. */
const frozen: Readonly<Record<string, string>> = {
  "backup-v1.json": "c07b7fa1fa6bde661f342c9565d16cda60606182aa500b4f5b8ecfc413ee33f6",
  "backup-v2.json": "f6fc131d42486f4e984793fe958ded764108b48428cc8d04c4a50530856b0cf5",
  "database-v1.json": "5d0699220b43c111c4782ff1b122039ebe212c75747e42bf1b811edf40a56f80",
};

async function databaseOfVersion1(): Promise<TestDatabase> {
  const factory = new IDBFactory();
  const fixture = JSON.parse(readFixture("database-v1.json")) as DatabaseFixture;
  await restoreDatabase(factory, fixture);
  return createTestDatabase({ factory });
}

async function deviceWithBackup1(): Promise<TestDatabase> {
  const database = createTestDatabase();
  const backup = unwrap(verifyBackup(readFixture("backup-v1.json")));
  unwrap(await applyImport(backup, "merge", database));
  return database;
}

describe("the fixtures", () => {
  it("are what they were when they were frozen", () => {
    const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".json"));
    const hashes = names.map((name) => {
      const text = JSON.stringify(JSON.parse(readFixture(name)));
      return [name, createHash("sha256").update(text).digest("hex")];
    });
    expect(Object.fromEntries(hashes)).toEqual(frozen);
  });
});

describe.each([
  { what: "a database of version 1", open: databaseOfVersion1 },
  { what: "a device that imported a backup of version 1", open: deviceWithBackup1 },
])("$what", ({ open }) => {
  it("gives back every attempt as it was submitted, in order, and goes on from there", async () => {
    const database = await open();
    const attempts = unwrap(await listAttempts({}, database));
    expect(attempts.map(({ id }) => id.slice(0, 4))).toEqual(["5e1f", "0b7d", "9c8b"]);
    expect(attempts[0]).toMatchObject({
      exercise: { kind: "encounter", id: "scenario:diabetes-kidney-follow-up" },
      answer: { diagnoses: [{ code: "e1122" }, { code: "N18.31" }] },
      submittedAt: "2026-02-27T15:31:40.112Z",
      contentVersion: "5f2c9a",
    });
    expect(attempts[1]?.context).toEqual({ setId: "week-3" });
    const [first] = attempts;
    expect(first && (await appendAttempt({ ...first, id: "new" }, database)).ok).toBe(true);
    expect(unwrap(await listAttempts({}, database))).toHaveLength(4);
  });

  it("gives back everything else", async () => {
    const database = await open();
    expect(unwrap(await listDisputes(undefined, database))).toMatchObject([{ rule: "SV-04" }]);
    const draft = unwrap(await loadDraft("scenario:playground-wrist", database));
    expect(draft?.value).toMatchObject({ diagnoses: [{ code: "S52.52" }] });
    expect(unwrap(await listSetAside(undefined, database))).toMatchObject([
      { subject: "draft:scenario:playground-wrist" },
    ]);
    const places = unwrap(await loadLessonProgress(database));
    expect(places.map(({ lesson, section }) => [lesson, section])).toEqual([
      ["biller/superbill", null],
      ["coder/tabular", "notes-up-the-tree"],
    ]);
    expect(unwrap(await loadCareerFit(database))).toMatchObject({
      answers: { "check-details": 5, "phone-calls": 2, "team-lunch": null },
      currentItem: "long-reading",
    });
    expect(unwrap(await loadSetting("learner-name", z.string(), database))).toBe("Ruth Castle");
    const titled = z.object({ title: z.string() });
    expect(unwrap(await listSets("made", titled, database))).toHaveLength(1);
    expect(unwrap(await listSets("received", titled, database))).toHaveLength(1);
    expect(unwrap(await listSets("handed-in", z.unknown(), database))).toHaveLength(1);
    expect(await loadRecent(database)).toMatchObject([{ path: "/practice/playground-wrist" }]);
    expect(unwrap(await makeBackup(database)).contents.damaged).toEqual([]);
  });
});

describe("a backup of version 2", () => {
  it("brings the time of an attempt along, and is the lowest version that holds it", async () => {
    const database = createTestDatabase();
    const backup = unwrap(verifyBackup(readFixture("backup-v2.json")));
    unwrap(await applyImport(backup, "merge", database));
    const attempts = unwrap(await listAttempts({}, database));
    expect(attempts.map(({ seconds }) => seconds)).toEqual([754, undefined, undefined]);
    const version = (text: string) => unwrap(verifyBackup(text)).version;
    expect(version(unwrap(await makeBackup(database)).text)).toBe(2);
    expect(version(unwrap(await makeBackup(await deviceWithBackup1())).text)).toBe(1);
  });
});

describe("a database of version 1", () => {
  it("knows its last backup, and can undo its last import", async () => {
    const database = await databaseOfVersion1();
    expect(await loadStorageStatus(database, undefined)).toMatchObject({
      attempts: 3,
      attemptsSinceBackup: 0,
      damaged: 0,
    });
    const before = unwrap(await makeBackup(database)).contents;
    expect(unwrap(await undoImport(database))).toBe(true);
    expect(unwrap(await makeBackup(database)).contents).toEqual(before);
  });
});
