import { describe, expect, it } from "vitest";
import { unwrap } from "../lib/result.ts";
import { clearDraft, listDrafts, loadDraft, saveDraft } from "./drafts.ts";
import { listSetAside, restoreSetAside } from "./set-aside.ts";
import { createTestDatabase } from "./test-database.ts";

const KNEE = "scenario:knee-injury";

describe("saveDraft", () => {
  it("keeps the value and gives every save a revision of its own", async () => {
    const database = createTestDatabase();
    const first = unwrap(await saveDraft(KNEE, { code: "s83" }, null, database));
    const second = unwrap(await saveDraft(KNEE, { code: "s83.5" }, first.revision, database));
    expect(second.revision).not.toBe(first.revision);
    expect(unwrap(await loadDraft(KNEE, database))).toEqual(second);
  });

  it("tells a stale tab, keeps the other tab's version current and sets this one's aside", async () => {
    const database = createTestDatabase();
    const other = database.openTab();
    const base = unwrap(await saveDraft(KNEE, "base", null, database));
    const theirs = unwrap(await saveDraft(KNEE, "theirs", base.revision, other));
    const stale = await saveDraft(KNEE, "mine", base.revision, database);
    expect(stale).toMatchObject({
      ok: false,
      error: { kind: "changed-elsewhere", current: theirs },
    });
    expect(unwrap(await loadDraft(KNEE, database))).toEqual(theirs);
    expect(unwrap(await listSetAside(`draft:${KNEE}`, database))).toMatchObject([
      { value: "mine", source: `tab:${database.tab}` },
    ]);
  });

  it("tells a tab whose draft was submitted in another one", async () => {
    const database = createTestDatabase();
    const base = unwrap(await saveDraft(KNEE, "base", null, database));
    unwrap(await clearDraft(KNEE, base.revision, database.openTab()));
    const stale = await saveDraft(KNEE, "mine", base.revision, database);
    expect(stale).toMatchObject({
      ok: false,
      error: { kind: "changed-elsewhere", current: null },
    });
  });

  it("never takes two saves from the same base, even at the same moment", async () => {
    const database = createTestDatabase();
    const base = unwrap(await saveDraft(KNEE, "base", null, database));
    const results = await Promise.all([
      saveDraft(KNEE, "one", base.revision, database),
      saveDraft(KNEE, "two", base.revision, database.openTab()),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const kept = [
      unwrap(await loadDraft(KNEE, database))?.value,
      ...unwrap(await listSetAside(undefined, database)).map(({ value }) => value),
    ];
    expect(new Set(kept)).toEqual(new Set(["one", "two"]));
  });

  it("sets a damaged draft aside instead of writing over it", async () => {
    const database = createTestDatabase();
    const damaged = { exerciseId: KNEE, value: "old", revision: 7 };
    await database.run(["drafts"], "readwrite", async (transaction) => {
      await transaction.put("drafts", damaged);
    });
    expect(await loadDraft(KNEE, database)).toMatchObject({ error: { kind: "damaged" } });
    unwrap(await saveDraft(KNEE, "new", null, database));
    expect(unwrap(await listSetAside(`draft:${KNEE}`, database))).toMatchObject([
      { value: damaged, source: "damaged" },
    ]);
  });
});

describe("clearDraft", () => {
  it("leaves what another tab has saved since", async () => {
    const database = createTestDatabase();
    const base = unwrap(await saveDraft(KNEE, "base", null, database));
    unwrap(await saveDraft(KNEE, "theirs", base.revision, database.openTab()));
    unwrap(await clearDraft(KNEE, base.revision, database));
    expect(unwrap(await loadDraft(KNEE, database))?.value).toBe("theirs");
  });
});

describe("listDrafts", () => {
  it("puts the latest first", async () => {
    const database = createTestDatabase();
    for (const id of ["a", "b", "c"]) unwrap(await saveDraft(id, id, null, database));
    const ids = unwrap(await listDrafts(database)).map(({ exerciseId }) => exerciseId);
    expect(ids).toEqual(["c", "b", "a"]);
  });
});

describe("restoreSetAside", () => {
  it("swaps the two versions, so that choosing loses nothing", async () => {
    const database = createTestDatabase();
    const base = unwrap(await saveDraft(KNEE, "base", null, database));
    unwrap(await saveDraft(KNEE, "theirs", base.revision, database.openTab()));
    await saveDraft(KNEE, "mine", base.revision, database);
    const [version] = unwrap(await listSetAside(undefined, database));
    expect(unwrap(await restoreSetAside(version ?? { subject: "", source: "" }, database))).toBe(
      true,
    );
    expect(unwrap(await loadDraft(KNEE, database))?.value).toBe("mine");
    expect(unwrap(await listSetAside(undefined, database))).toMatchObject([{ value: "theirs" }]);
  });

  it("says when there is nothing to bring back", async () => {
    const database = createTestDatabase();
    const none = { subject: "draft:x", source: "tab:y" };
    expect(unwrap(await restoreSetAside(none, database))).toBe(false);
  });
});
