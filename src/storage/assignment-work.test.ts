import { describe, expect, it } from "vitest";
import { aSet } from "../domain/assignments/test-builders.ts";
import { unwrap } from "../lib/result.ts";
import { acceptSet, loadAssignmentWork, loadStanding, noteHandIn } from "./assignment-work.ts";
import { appendAttempt, appendDispute } from "./attempt-log.ts";
import { createTestDatabase, type TestDatabase } from "./test-database.ts";

const ONE = "diabetes-kidney-follow-up";

function attempt(database: TestDatabase, id: string, exercise: string, setId?: string) {
  return appendAttempt(
    {
      id,
      exercise: { kind: "encounter", id: exercise },
      answer: { id },
      startedAt: "2026-03-01T10:00:00.000Z",
      submittedAt: "2026-03-01T10:30:00.000Z",
      contentVersion: "x",
      ...(setId === undefined ? {} : { context: { setId } }),
    },
    database,
  );
}

describe("work on an accepted set", () => {
  it("is not there before the set was accepted", async () => {
    const database = createTestDatabase();
    expect(unwrap(await loadAssignmentWork(aSet().id, database))).toBeNull();
    expect(unwrap(await loadStanding(aSet().id, ONE, database))).toBeNull();
  });

  it("holds the attempts made within the set and no other", async () => {
    const database = createTestDatabase();
    const set = aSet();
    unwrap(await acceptSet(set, database));
    unwrap(await attempt(database, "free", `scenario:${ONE}`));
    unwrap(await attempt(database, "other", `scenario:${ONE}`, "another-set"));
    unwrap(await attempt(database, "lesson", "lesson:coder/tabular#one", set.id));
    unwrap(await attempt(database, "mine", `scenario:${ONE}`, set.id));
    const work = unwrap(await loadAssignmentWork(set.id, database));
    expect(work?.attempts).toMatchObject([{ id: "mine", slug: ONE, answer: { id: "mine" } }]);
    expect(unwrap(await loadStanding(set.id, ONE, database))).toMatchObject({
      attemptsDone: 1,
      attemptsLeft: 1,
      feedbackAllowed: false,
      bar: null,
      set: { id: set.id },
    });
  });

  it("brings an attempt's disputes along", async () => {
    const database = createTestDatabase();
    const set = aSet();
    unwrap(await acceptSet(set, database));
    unwrap(await attempt(database, "mine", `scenario:${ONE}`, set.id));
    const dispute = {
      path: "/diagnoses/0",
      rule: "DX-09",
      code: "E11.9",
      words: "diabetes",
      citation: "I.C.4.a",
      text: "The note says no more.",
      at: "2026-03-01T11:00:00.000Z",
    };
    unwrap(await appendDispute({ id: "d1", attemptId: "mine", ...dispute }, database));
    unwrap(await appendDispute({ id: "d2", attemptId: "another", ...dispute }, database));
    const work = unwrap(await loadAssignmentWork(set.id, database));
    expect(work?.attempts.map(({ disputes }) => disputes)).toEqual([[dispute]]);
  });

  it("opens feedback with the hand-in, and keeps hand-ins when another edition is accepted", async () => {
    const database = createTestDatabase();
    const set = aSet();
    unwrap(await acceptSet(set, database));
    unwrap(await attempt(database, "mine", `scenario:${ONE}`, set.id));
    const work = unwrap(await loadAssignmentWork(set.id, database));
    if (!work) throw new Error("no work");
    unwrap(await noteHandIn(work.received, work.attempts.length, database));
    unwrap(await acceptSet(aSet({ passMark: 50 }), database));
    const later = unwrap(await loadAssignmentWork(set.id, database));
    expect(later?.received).toMatchObject({ set: { passMark: 50 }, handIns: [{ attempts: 1 }] });
    expect(unwrap(await loadStanding(set.id, ONE, database))).toMatchObject({
      feedbackAllowed: true,
      bar: "feedback-open",
    });
  });
});
