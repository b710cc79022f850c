import { describe, expect, it } from "vitest";
import type { AssignmentSet } from "../../domain/assignments/set.ts";
import { unwrap } from "../../lib/result.ts";
import { acceptSet, loadAssignmentWork, noteHandIn } from "../../storage/assignment-work.ts";
import { appendAttempt } from "../../storage/attempt-log.ts";
import { createTestDatabase, type TestDatabase } from "../../storage/test-database.ts";
import { loadWork } from "./load-work.ts";
import { anAttempt } from "./sample-progress.ts";

const set: AssignmentSet = {
  format: "chart-to-claim/assignment-set",
  version: 1,
  id: "week-3-of-spring",
  order: "any",
  attempts: "unlimited",
  passMark: 70,
  feedback: "after-hand-in",
  counts: "first",
  createdAt: "2026-03-01T09:00:00.000Z",
  contentVersion: "1",
  title: "Week 3",
  instructions: "",
  scenarios: [{ slug: "knee" }],
  due: null,
};

async function aStudent(feedback: AssignmentSet["feedback"]): Promise<TestDatabase> {
  const database = createTestDatabase();
  unwrap(await acceptSet({ ...set, feedback }, database));
  const context = { setId: set.id };
  unwrap(await appendAttempt({ ...anAttempt("scenario:knee", "in-set"), context }, database));
  unwrap(await appendAttempt(anAttempt("scenario:ear", "free"), database));
  return database;
}

async function withheldBy(database: TestDatabase): Promise<string[]> {
  return [...unwrap(await loadWork(database)).withheld];
}

describe("loadWork", () => {
  it("keeps back what the set keeps back, and nothing else", async () => {
    expect(await withheldBy(await aStudent("after-hand-in"))).toEqual(["in-set"]);
    expect(await withheldBy(await aStudent("after-each-attempt"))).toEqual([]);
  });

  it("shows it once the set was handed in", async () => {
    const database = await aStudent("after-hand-in");
    const work = unwrap(await loadAssignmentWork(set.id, database));
    expect(work && (await noteHandIn(work.received, 1, database)).ok).toBe(true);
    expect(await withheldBy(database)).toEqual([]);
  });

  it("shows attempts of a set that is not on this device", async () => {
    const database = createTestDatabase();
    const context = { setId: "elsewhere" };
    unwrap(await appendAttempt({ ...anAttempt("scenario:knee"), context }, database));
    expect(await withheldBy(database)).toEqual([]);
  });
});
