import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unwrap } from "../../lib/result.ts";
import { saveSet } from "../assignment-sets.ts";
import { appendAttempt, appendDispute, listAttempts, type Attempt } from "../attempt-log.ts";
import { loadCareerFit, saveCareerFit } from "../career-fit.ts";
import type { Database } from "../db.ts";
import { loadDraft, saveDraft } from "../drafts.ts";
import { loadLessonProgress, saveLessonPlace } from "../lesson-places.ts";
import { noteVisit } from "../recent.ts";
import { listSetAside } from "../set-aside.ts";
import { saveSetting } from "../settings.ts";
import { createTestDatabase, type TestDatabase } from "../test-database.ts";
import { BACKED_UP, readRaw } from "./contents.ts";
import type { Backup } from "./format.ts";
import { applyImport, planImport } from "./import.ts";
import { makeBackup } from "./make.ts";
import { verifyBackup } from "./read.ts";
import { lastSnapshotAt, undoImport } from "./snapshot.ts";

const KNEE = "scenario:knee-injury";

function anAttempt(id: string, overrides: Partial<Attempt> = {}): Attempt {
  return {
    id,
    exercise: { kind: "encounter", id: KNEE },
    answer: { diagnoses: [{ code: "S83.511A" }] },
    startedAt: "2026-03-02T09:00:00Z",
    submittedAt: "2026-03-02T09:10:00Z",
    contentVersion: "1",
    ...overrides,
  };
}

/** A device on which something of everything was done. */
async function aUsedDevice(): Promise<TestDatabase> {
  const database = createTestDatabase();
  unwrap(await appendAttempt(anAttempt("a1"), database));
  unwrap(await appendAttempt(anAttempt("a2", { context: { setId: "week-1" } }), database));
  unwrap(
    await appendDispute(
      {
        id: "d1",
        attemptId: "a1",
        path: "/diagnoses/0",
        rule: "DX-01",
        text: "Why not?",
        at: "2026-03-02T09:11:00Z",
      },
      database,
    ),
  );
  unwrap(await saveDraft("scenario:asthma", { diagnoses: [] }, null, database));
  unwrap(await saveLessonPlace({ lesson: "coder/tabular", section: "notes" }, database));
  unwrap(await saveCareerFit({ answers: { q1: 4, q2: null }, currentItem: "q3" }, database));
  unwrap(await saveSetting("learner-name", "R. Castle", database));
  unwrap(await saveSet("received", "week-1", { title: "Week 1" }, null, database));
  await noteVisit({ label: "Asthma", path: "/practice/asthma" }, database);
  return database;
}

async function backupOf(database: Database): Promise<Backup> {
  return unwrap(verifyBackup(unwrap(await makeBackup(database)).text));
}

/** Everything that is stored, as a backup sees it, without the time at which it was made. */
async function contentsOf(database: Database) {
  return unwrap(await makeBackup(database)).contents;
}

async function rawOf(database: Database) {
  return unwrap(await database.run(BACKED_UP, "readonly", readRaw));
}

describe("a backup on another device", () => {
  it.each(["merge", "replace"] as const)("brings everything over by %s", async (mode) => {
    const source = await aUsedDevice();
    const target = createTestDatabase();
    unwrap(await applyImport(await backupOf(source), mode, target));
    expect(await contentsOf(target)).toEqual(await contentsOf(source));
  });

  it("leaves the device's own id behind, so that two devices are never taken for one", async () => {
    const source = await aUsedDevice();
    const target = createTestDatabase();
    unwrap(await applyImport(await backupOf(source), "replace", target));
    unwrap(await appendAttempt(anAttempt("b1"), target));
    const devices = (await contentsOf(target)).attempts.map(({ device }) => device);
    expect(new Set(devices).size).toBe(2);
  });

  it("survives indenting by an editor", async () => {
    const { text } = unwrap(await makeBackup(await aUsedDevice()));
    expect(verifyBackup(JSON.stringify(JSON.parse(text), null, 2)).ok).toBe(true);
  });
});

describe("merging", () => {
  it("adds nothing the second time", async () => {
    const source = await aUsedDevice();
    const target = await aUsedDevice();
    const backup = await backupOf(source);
    unwrap(await applyImport(backup, "merge", target));
    const once = await contentsOf(target);
    unwrap(await applyImport(backup, "merge", target));
    expect(await contentsOf(target)).toEqual(once);
  });

  it("keeps both attempts when two devices used one id for different answers", async () => {
    const source = createTestDatabase();
    unwrap(await appendAttempt(anAttempt("same", { answer: "theirs" }), source));
    const target = createTestDatabase();
    unwrap(await appendAttempt(anAttempt("same", { answer: "mine" }), target));
    const backup = await backupOf(source);
    expect(unwrap(await planImport(backup, target)).counts.attempts).toEqual({
      added: 0,
      same: 0,
      both: 1,
    });
    unwrap(await applyImport(backup, "merge", target));
    const attempts = unwrap(await listAttempts({}, target));
    expect(new Set(attempts.map(({ answer }) => answer))).toEqual(new Set(["mine", "theirs"]));
    expect(attempts.find(({ id }) => id === "same")?.answer).toBe("mine");
  });

  it("keeps the draft that is here and sets the other one aside", async () => {
    const source = createTestDatabase();
    unwrap(await saveDraft(KNEE, "theirs", null, source));
    const target = createTestDatabase();
    unwrap(await saveDraft(KNEE, "mine", null, target));
    unwrap(await applyImport(await backupOf(source), "merge", target));
    expect(unwrap(await loadDraft(KNEE, target))?.value).toBe("mine");
    expect(unwrap(await listSetAside(undefined, target))).toMatchObject([{ value: "theirs" }]);
  });

  it("keeps career-fit answers that are here and sets the others aside", async () => {
    const source = createTestDatabase();
    unwrap(await saveCareerFit({ answers: { q1: 5 }, currentItem: null }, source));
    const target = createTestDatabase();
    unwrap(await saveCareerFit({ answers: { q1: 1 }, currentItem: null }, target));
    unwrap(await applyImport(await backupOf(source), "merge", target));
    expect(unwrap(await loadCareerFit(target))?.answers).toEqual({ q1: 1 });
    expect(unwrap(await listSetAside("kv:career-fit", target))).toHaveLength(1);
  });

  it("moves a lesson to the later place and keeps that its end was reached", async () => {
    const source = createTestDatabase();
    source.setTime("2026-03-05T10:00:00Z");
    unwrap(await saveLessonPlace({ lesson: "coder/tabular", section: "late" }, source));
    const target = createTestDatabase();
    const early = { lesson: "coder/tabular", section: "early", reachedEnd: true };
    const { reachedEndAt, firstOpenedAt } = unwrap(await saveLessonPlace(early, target));
    unwrap(await applyImport(await backupOf(source), "merge", target));
    expect(unwrap(await loadLessonProgress(target))).toMatchObject([
      { section: "late", reachedEndAt, firstOpenedAt },
    ]);
  });

  it("orders attempts of two devices by time, and each device's by its own order", async () => {
    const source = createTestDatabase();
    for (const [id, submittedAt] of [
      ["b1", "2026-03-02T09:05:00Z"],
      ["b2", "2019-01-01T00:00:00Z"],
      ["b3", "2026-03-02T09:15:00Z"],
    ] as const) {
      unwrap(await appendAttempt(anAttempt(id, { submittedAt }), source));
    }
    const target = createTestDatabase();
    unwrap(await appendAttempt(anAttempt("a1"), target));
    unwrap(await applyImport(await backupOf(source), "merge", target));
    const ids = unwrap(await listAttempts({}, target)).map(({ id }) => id);
    expect(ids).toEqual(["b1", "b2", "a1", "b3"]);
  });

  it("writes over nothing, not even over a row that can't be read", async () => {
    const source = createTestDatabase();
    unwrap(await appendAttempt(anAttempt("a1"), source));
    unwrap(await saveDraft(KNEE, "theirs", null, source));
    const target = createTestDatabase();
    await target.run(["attempts", "drafts"], "readwrite", async (transaction) => {
      await transaction.add("attempts", { id: "a1", broken: true });
      await transaction.put("drafts", { exerciseId: KNEE, broken: true });
    });
    const before = await rawOf(target);
    unwrap(await applyImport(await backupOf(source), "merge", target));
    const after = await rawOf(target);
    expect(after.attempts).toEqual(expect.arrayContaining([...before.attempts]));
    expect(after.drafts).toEqual(before.drafts);
    expect(after.attempts).toHaveLength(2);
    expect(after.setAside).toMatchObject([{ value: "theirs" }]);
  });

  it("never loses or changes an attempt that is here, whatever the backup holds", async () => {
    const log = fc.array(
      fc.record({ id: fc.constantFrom("a", "b", "c"), answer: fc.nat({ max: 2 }) }),
      { maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(log, log, async (ours, theirs) => {
        const [target, source] = [createTestDatabase(), createTestDatabase()];
        for (const { id, answer } of ours) await appendAttempt(anAttempt(id, { answer }), target);
        for (const { id, answer } of theirs) await appendAttempt(anAttempt(id, { answer }), source);
        const before = await rawOf(target);
        unwrap(await applyImport(await backupOf(source), "merge", target));
        const after = await rawOf(target);
        expect(after.attempts.slice(0, before.attempts.length)).toEqual(before.attempts);
        const answers = (attempts: readonly Attempt[]) =>
          new Set(attempts.map(({ id, answer }) => `${id.slice(0, 1)} ${JSON.stringify(answer)}`));
        const merged = answers(unwrap(await listAttempts({}, target)));
        for (const each of answers(unwrap(await listAttempts({}, source)))) {
          expect(merged).toContain(each);
        }
      }),
      { seed: 20260306, numRuns: 40 },
    );
  });
});

describe("replacing", () => {
  it("says first what is only here", async () => {
    const target = await aUsedDevice();
    const empty = await backupOf(createTestDatabase());
    expect(unwrap(await planImport(empty, target)).onlyHere).toBe(4);
  });

  it("can be undone, and keeps what was done since", async () => {
    const target = await aUsedDevice();
    const before = await contentsOf(target);
    unwrap(await applyImport(await backupOf(createTestDatabase()), "replace", target));
    expect((await contentsOf(target)).attempts).toEqual([]);
    unwrap(await appendAttempt(anAttempt("since"), target));
    expect(unwrap(await lastSnapshotAt(target))).not.toBeNull();
    expect(unwrap(await undoImport(target))).toBe(true);
    const after = await contentsOf(target);
    expect(after.attempts.map(({ id }) => id)).toEqual(["a1", "a2", "since"]);
    expect({ ...after, attempts: [] }).toEqual({ ...before, attempts: [] });
  });

  it("has nothing to undo before the first import", async () => {
    expect(unwrap(await undoImport(createTestDatabase()))).toBe(false);
  });
});

describe("a failed import", () => {
  it.each([
    { fault: "QuotaExceededError", mode: "merge", kind: "quota" },
    { fault: "QuotaExceededError", mode: "replace", kind: "quota" },
    { fault: "AbortError", mode: "replace", kind: "aborted" },
  ] as const)("by $fault ($mode) changes nothing and says why", async ({ fault, mode, kind }) => {
    const backup = await backupOf(await aUsedDevice());
    const target = createTestDatabase();
    unwrap(await appendAttempt(anAttempt("mine"), target));
    const before = await rawOf(target);
    target.fail(fault);
    const result = await applyImport(backup, mode, target);
    expect(result).toMatchObject({ ok: false, error: { kind } });
    target.fail(null);
    expect(await rawOf(target)).toEqual(before);
    expect(unwrap(await lastSnapshotAt(target))).toBeNull();
  });
});

describe("damaged rows", () => {
  it("are exported with everything else, described where they are no JSON", async () => {
    const database = createTestDatabase();
    await database.run(["attempts", "drafts"], "readwrite", async (transaction) => {
      await transaction.add("attempts", { id: "bad", answer: "kept" });
      await transaction.put("drafts", { exerciseId: "x", value: 10n });
    });
    const { contents, text } = unwrap(await makeBackup(database));
    expect(contents.damaged).toEqual([
      { store: "attempts", row: { id: "bad", answer: "kept", seq: 1 } },
      { store: "drafts", row: "[object Object]" },
    ]);
    expect(verifyBackup(text).ok).toBe(true);
  });
});
