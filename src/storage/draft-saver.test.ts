import { describe, expect, it } from "vitest";
import { unwrap } from "../lib/result.ts";
import { createDraftSaver } from "./draft-saver.ts";
import { loadDraft, saveDraft } from "./drafts.ts";
import { listSetAside } from "./set-aside.ts";
import { createTestDatabase } from "./test-database.ts";

const KNEE = "scenario:knee-injury";

/** Two tabs that loaded the same draft; the other one has saved since. */
async function twoTabs() {
  const database = createTestDatabase();
  const base = unwrap(await saveDraft(KNEE, "base", null, database));
  const theirs = unwrap(await saveDraft(KNEE, "theirs", base.revision, database.openTab()));
  const saver = createDraftSaver({ exerciseId: KNEE, baseRevision: base.revision, database });
  saver.change("mine");
  await saver.flush();
  return { database, theirs, saver };
}

describe("createDraftSaver", () => {
  it("follows its own revisions from save to save", async () => {
    const database = createTestDatabase();
    const saver = createDraftSaver({ exerciseId: KNEE, baseRevision: null, database });
    for (const value of ["a", "b", "c"]) {
      saver.change(value);
      expect(await saver.flush()).toBe(true);
    }
    expect(unwrap(await loadDraft(KNEE, database))?.value).toBe("c");
  });

  it("asks when another tab has saved since, with both versions kept", async () => {
    const { database, theirs, saver } = await twoTabs();
    expect(saver.getState()).toMatchObject({
      status: "error",
      problem: { kind: "changed-elsewhere", current: theirs },
    });
    expect(unwrap(await listSetAside(undefined, database))).toMatchObject([{ value: "mine" }]);
  });

  it("makes this tab's version current when it is chosen", async () => {
    const { database, saver } = await twoTabs();
    expect(await saver.keepMine()).toBe(true);
    expect(saver.getState()).toEqual({ status: "saved" });
    expect(unwrap(await loadDraft(KNEE, database))?.value).toBe("mine");
  });

  it("hands over the other version when that is chosen, and goes on from it", async () => {
    const { database, theirs, saver } = await twoTabs();
    expect(unwrap(await saver.takeOther())).toEqual(theirs);
    saver.change("theirs, and more");
    expect(await saver.flush()).toBe(true);
    expect(unwrap(await loadDraft(KNEE, database))?.value).toBe("theirs, and more");
    expect(unwrap(await listSetAside(undefined, database))).toEqual([]);
  });

  it("drops its own draft after a submit, and begins anew after it", async () => {
    const database = createTestDatabase();
    const saver = createDraftSaver({ exerciseId: KNEE, baseRevision: null, database });
    saver.change("a");
    await saver.flush();
    unwrap(await saver.clear());
    expect(unwrap(await loadDraft(KNEE, database))).toBeNull();
    saver.change("second try");
    expect(await saver.flush()).toBe(true);
  });

  it("drops nothing of another tab's after a submit", async () => {
    const { database, theirs, saver } = await twoTabs();
    unwrap(await saver.clear());
    expect(unwrap(await loadDraft(KNEE, database))).toEqual(theirs);
  });

  it("tells of a full disk, keeps the text, and saves it when there is room again", async () => {
    const database = createTestDatabase();
    const saver = createDraftSaver({ exerciseId: KNEE, baseRevision: null, database });
    database.fail("QuotaExceededError");
    saver.change("a");
    expect(await saver.flush()).toBe(false);
    expect(saver.getState()).toMatchObject({ status: "error", problem: { kind: "quota" } });
    database.fail(null);
    expect(await saver.flush()).toBe(true);
    expect(unwrap(await loadDraft(KNEE, database))?.value).toBe("a");
  });
});
