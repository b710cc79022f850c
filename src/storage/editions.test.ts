import { describe, expect, it } from "vitest";
import { unwrap } from "../lib/result.ts";
import { listEditions, loadEditionContents, removeEdition, saveEdition } from "./editions.ts";
import { createTestDatabase } from "./test-database.ts";

const old = { id: "icd10cm-2026", title: "FY2026", contents: new Uint8Array([1, 2, 3]) };

describe("editions that were loaded on this device", () => {
  it("are listed without their contents, and given back as they were saved", async () => {
    const database = createTestDatabase();
    const saved = unwrap(await saveEdition(old, database));
    unwrap(await saveEdition({ ...old, id: "icd10cm-2025", title: "FY2025" }, database));
    expect(saved).toMatchObject({ id: "icd10cm-2026", title: "FY2026", size: 3 });
    const listed = unwrap(await listEditions(database));
    expect(listed.map(({ id }) => id)).toEqual(["icd10cm-2025", "icd10cm-2026"]);
    expect(unwrap(await loadEditionContents(database))).toEqual([old.contents, old.contents]);
  });

  it("are swapped in whole: on a full disk the former one stays", async () => {
    const database = createTestDatabase();
    unwrap(await saveEdition(old, database));
    database.fail("QuotaExceededError");
    const next = { ...old, title: "FY2026, April", contents: new Uint8Array([9]) };
    expect(await saveEdition(next, database)).toMatchObject({ ok: false, error: { kind: "quota" } });
    database.fail(null);
    expect(unwrap(await listEditions(database))).toMatchObject([{ title: "FY2026" }]);
    expect(unwrap(await loadEditionContents(database))).toEqual([old.contents]);
    unwrap(await saveEdition(next, database));
    expect(unwrap(await loadEditionContents(database))).toEqual([next.contents]);
  });

  it("can be removed", async () => {
    const database = createTestDatabase();
    unwrap(await saveEdition(old, database));
    unwrap(await removeEdition(old.id, database));
    expect(unwrap(await listEditions(database))).toEqual([]);
    expect(unwrap(await loadEditionContents(database))).toEqual([]);
  });
});
