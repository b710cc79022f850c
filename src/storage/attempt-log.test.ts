import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unwrap } from "../lib/result.ts";
import {
  appendAttempt,
  appendDispute,
  listAttempts,
  listDisputes,
  loadAttempt,
  type Attempt,
} from "./attempt-log.ts";
import { createTestDatabase } from "./test-database.ts";

function anAttempt(overrides: Partial<Attempt> = {}): Attempt {
  return {
    id: "a1",
    exercise: { kind: "encounter", id: "scenario:knee-injury" },
    answer: { diagnoses: [{ code: "s83.511a", evidence: [] }] },
    startedAt: "2026-03-02T09:00:00.000Z",
    submittedAt: "2026-03-02T09:12:00.000Z",
    contentVersion: "1",
    ...overrides,
  };
}

describe("appendAttempt", () => {
  it("keeps the raw answer exactly as it was given", async () => {
    const database = createTestDatabase();
    const attempt = anAttempt({ answer: { code: " e119 ", nested: [null, "", 0, { "1": true }] } });
    unwrap(await appendAttempt(attempt, database));
    expect(unwrap(await loadAttempt("a1", database))).toEqual(attempt);
  });

  it("stores the same attempt once when it is submitted twice", async () => {
    const database = createTestDatabase();
    const results = await Promise.all([
      appendAttempt(anAttempt(), database),
      appendAttempt(anAttempt(), database),
    ]);
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(unwrap(await listAttempts({}, database))).toHaveLength(1);
  });

  it("refuses another attempt under a used id, and keeps the first", async () => {
    const database = createTestDatabase();
    unwrap(await appendAttempt(anAttempt(), database));
    const second = await appendAttempt(anAttempt({ answer: "another" }), database);
    expect(second).toMatchObject({ ok: false, error: { kind: "exists" } });
    expect(unwrap(await listAttempts({}, database))).toEqual([anAttempt()]);
  });

  it("throws on an attempt that is none, since only a programmer's error makes one", async () => {
    const broken = { ...anAttempt(), submittedAt: "yesterday" };
    await expect(appendAttempt(broken, createTestDatabase())).rejects.toThrow("submittedAt");
  });

  it("never changes or drops what was appended before, whatever is appended after", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ id: fc.constantFrom("a", "b", "c", "d"), answer: fc.jsonValue() }), {
          maxLength: 12,
        }),
        async (writes) => {
          const database = createTestDatabase();
          const first = new Map<string, unknown>();
          for (const { id, answer } of writes) {
            const { ok } = await appendAttempt(anAttempt({ id, answer }), database);
            if (!first.has(id)) first.set(id, answer);
            expect(ok).toBe(JSON.stringify(first.get(id)) === JSON.stringify(answer));
            const listed = unwrap(await listAttempts({}, database));
            expect(JSON.stringify(listed.map((each) => [each.id, each.answer]))).toBe(
              JSON.stringify([...first]),
            );
          }
        },
      ),
      { seed: 20260302, numRuns: 40 },
    );
  });
});

describe("listAttempts", () => {
  it("keeps the order of work when the clock jumps back", async () => {
    const database = createTestDatabase();
    const times = ["2026-03-02T10:00:00Z", "2019-01-01T00:00:00Z", "2026-03-02T10:05:00Z"];
    for (const [index, submittedAt] of times.entries()) {
      unwrap(await appendAttempt(anAttempt({ id: `a${index}`, submittedAt }), database));
    }
    const listed = unwrap(await listAttempts({}, database));
    expect(listed.map(({ id }) => id)).toEqual(["a0", "a1", "a2"]);
  });

  it.each([
    { filter: { exerciseId: "lesson:shared/record#ex-1" }, ids: ["b"] },
    { filter: { kind: "encounter" }, ids: ["a", "c"] },
    { filter: { setId: "week-1" }, ids: ["c"] },
    { filter: { exerciseId: "scenario:knee-injury", setId: "week-1" }, ids: ["c"] },
    { filter: { exerciseId: "scenario:none" }, ids: [] },
  ])("finds $ids for $filter", async ({ filter, ids }) => {
    const database = createTestDatabase();
    const lesson = { kind: "choice", id: "lesson:shared/record#ex-1" };
    unwrap(await appendAttempt(anAttempt({ id: "a" }), database));
    unwrap(await appendAttempt(anAttempt({ id: "b", exercise: lesson }), database));
    unwrap(await appendAttempt(anAttempt({ id: "c", context: { setId: "week-1" } }), database));
    expect(unwrap(await listAttempts(filter, database)).map(({ id }) => id)).toEqual(ids);
  });

  it("leaves a damaged row where it is and lists the others", async () => {
    const database = createTestDatabase();
    unwrap(await appendAttempt(anAttempt({ id: "good" }), database));
    const damaged = { id: "bad", exercise: "not an exercise" };
    await database.run(["attempts"], "readwrite", async (transaction) => {
      await transaction.add("attempts", damaged);
    });
    expect(unwrap(await listAttempts({}, database)).map(({ id }) => id)).toEqual(["good"]);
    expect(await loadAttempt("bad", database)).toMatchObject({ error: { kind: "damaged" } });
    const rows = await database.run(["attempts"], "readonly", (transaction) =>
      transaction.getAll("attempts"),
    );
    expect(unwrap(rows)).toContainEqual({ ...damaged, seq: 2 });
  });
});

describe("disputes", () => {
  it("are appended, listed by attempt, and never overwritten", async () => {
    const database = createTestDatabase();
    const dispute = {
      id: "d1",
      attemptId: "a1",
      path: "/diagnoses/0",
      rule: "DX-01",
      text: "The note says so in paragraph 4.",
      at: "2026-03-02T09:15:00.000Z",
    };
    unwrap(await appendDispute(dispute, database));
    const again = await appendDispute({ ...dispute, text: "other" }, database);
    expect(again).toMatchObject({ ok: false, error: { kind: "exists" } });
    expect(unwrap(await listDisputes("a1", database))).toEqual([dispute]);
    expect(unwrap(await listDisputes("a2", database))).toEqual([]);
  });
});
