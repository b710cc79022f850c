import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { unwrap } from "../lib/result.ts";
import { listSets, loadSet, removeSet, saveSet } from "./assignment-sets.ts";
import { clearCareerFit, loadCareerFit, saveCareerFit } from "./career-fit.ts";
import { loadLessonPlace, loadLessonProgress, saveLessonPlace } from "./lesson-places.ts";
import { loadRecent, noteVisit } from "./recent.ts";
import { listSetAside } from "./set-aside.ts";
import { loadSetting, saveSetting } from "./settings.ts";
import { createTestDatabase } from "./test-database.ts";

const titled = z.strictObject({ title: z.string() });

describe("lesson places", () => {
  it("remember the section, the first visit, and that the end was reached", async () => {
    const database = createTestDatabase();
    const lesson = "coder/tabular";
    expect(unwrap(await loadLessonPlace(lesson, database))).toBeNull();
    const first = unwrap(await saveLessonPlace({ lesson, section: "a" }, database));
    const end = unwrap(await saveLessonPlace({ lesson, section: "z", reachedEnd: true }, database));
    unwrap(await saveLessonPlace({ lesson, section: "b" }, database));
    expect(unwrap(await loadLessonProgress(database))).toMatchObject([
      {
        lesson,
        section: "b",
        firstOpenedAt: first.firstOpenedAt,
        reachedEndAt: end.reachedEndAt,
      },
    ]);
  });
});

describe("career-fit answers", () => {
  it("are kept with the question to go on with, and can be cleared", async () => {
    const database = createTestDatabase();
    unwrap(await saveCareerFit({ answers: { q1: 5, q2: null }, currentItem: "q3" }, database));
    expect(unwrap(await loadCareerFit(database))).toMatchObject({
      answers: { q1: 5, q2: null },
      currentItem: "q3",
    });
    unwrap(await clearCareerFit(database));
    expect(unwrap(await loadCareerFit(database))).toBeNull();
  });
});

describe("settings", () => {
  it("are checked when they are read, and a damaged one is told and left", async () => {
    const database = createTestDatabase();
    expect(unwrap(await loadSetting("name", z.string(), database))).toBeNull();
    unwrap(await saveSetting("name", "Ada", database));
    expect(unwrap(await loadSetting("name", z.string(), database))).toBe("Ada");
    expect(await loadSetting("name", z.number(), database)).toMatchObject({
      error: { kind: "damaged", path: "settings.name" },
    });
  });
});

describe("recent screens", () => {
  it("come newest first, one entry a path, and not without end", async () => {
    const database = createTestDatabase();
    for (let visit = 0; visit < 20; visit += 1) {
      await noteVisit({ label: `Lesson ${visit}`, path: `/learn/x/${visit}` }, database);
    }
    await noteVisit({ label: "Lesson 15 again", path: "/learn/x/15" }, database);
    const recent = await loadRecent(database);
    expect(recent.slice(0, 3).map(({ label }) => label)).toEqual([
      "Lesson 15 again",
      "Lesson 19",
      "Lesson 18",
    ]);
    expect(recent).toHaveLength(12);
  });

  it("never lead out of the app, whatever was stored", async () => {
    const database = createTestDatabase();
    const at = "2026-03-02T09:00:00Z";
    const paths = [
      "javascript:alert(1)",
      "//elsewhere.example",
      "/\\elsewhere",
      "https://x",
      "/ok",
    ];
    await database.run(["kv"], "readwrite", async (transaction) => {
      const value = paths.map((path) => ({ label: "x", path, at }));
      await transaction.put("kv", { key: "recent", value, at });
    });
    expect((await loadRecent(database)).map(({ path }) => path)).toEqual(["/ok"]);
  });
});

describe("assignment sets", () => {
  it("are kept by role, checked by the caller's schema, the latest first", async () => {
    const database = createTestDatabase();
    unwrap(await saveSet("made", "one", { title: "One" }, null, database));
    unwrap(await saveSet("made", "two", { title: "Two" }, null, database));
    unwrap(await saveSet("received", "one", { title: "Received" }, null, database));
    unwrap(await saveSet("made", "odd", { name: "no title" }, null, database));
    const made = unwrap(await listSets("made", titled, database));
    expect(made.map(({ value }) => value.title)).toEqual(["Two", "One"]);
    expect(unwrap(await loadSet("received", "one", titled, database))?.value.title).toBe(
      "Received",
    );
    expect(await loadSet("made", "odd", titled, database)).toMatchObject({
      error: { kind: "damaged" },
    });
    unwrap(await removeSet("made", "one", database));
    expect(unwrap(await loadSet("made", "one", titled, database))).toBeNull();
  });

  it("tell a stale tab, and keep both versions", async () => {
    const database = createTestDatabase();
    const base = unwrap(await saveSet("made", "one", { title: "Base" }, null, database));
    unwrap(await saveSet("made", "one", { title: "Theirs" }, base.revision, database.openTab()));
    const stale = await saveSet("made", "one", { title: "Mine" }, base.revision, database);
    expect(stale).toMatchObject({ ok: false, error: { kind: "changed-elsewhere" } });
    expect(unwrap(await listSetAside("set:made/one", database))).toMatchObject([
      { value: { title: "Mine" } },
    ]);
    unwrap(await saveSet("made", "one", { title: "Mine" }, "any", database));
    expect(unwrap(await loadSet("made", "one", titled, database))?.value.title).toBe("Mine");
  });
});
