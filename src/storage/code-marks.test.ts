import { describe, expect, it } from "vitest";
import { unwrap } from "../lib/result.ts";
import { applyImport } from "./backup/import.ts";
import { makeBackup } from "./backup/make.ts";
import { backupSchema } from "./backup/format.ts";
import { listCodeMarks, loadCodeMark, NO_MARK, saveCodeMark } from "./code-marks.ts";
import { createTestDatabase } from "./test-database.ts";

describe("marks on codes", () => {
  it("keep note and bookmark apart, and are gone when both are", async () => {
    const database = createTestDatabase();
    expect(unwrap(await loadCodeMark("icd10cm", "E11.9", database))).toEqual(NO_MARK);
    unwrap(await saveCodeMark("icd10cm", "E11.9", { isBookmarked: true }, database));
    unwrap(await saveCodeMark("icd10cm", "E11.9", { note: "Z79 too" }, database));
    expect(unwrap(await loadCodeMark("icd10cm", "E11.9", database))).toEqual({
      isBookmarked: true,
      note: "Z79 too",
    });
    unwrap(await saveCodeMark("icd10cm", "E11.9", { isBookmarked: false, note: " " }, database));
    expect(unwrap(await listCodeMarks(database))).toEqual([]);
  });

  it("are listed by system and code, whatever else is stored or damaged", async () => {
    const database = createTestDatabase();
    unwrap(await saveCodeMark("hcpcs", "G0439", { isBookmarked: true }, database));
    await database.run(["kv"], "readwrite", (transaction) =>
      transaction.put("kv", { key: "code:icd10cm/E10", value: { note: 7 }, at: "then" }),
    );
    expect(unwrap(await listCodeMarks(database))).toMatchObject([
      { system: "hcpcs", code: "G0439", isBookmarked: true, note: "" },
    ]);
    expect(unwrap(await loadCodeMark("icd10cm", "E10", database))).toEqual(NO_MARK);
  });

  it("go to another machine with the backup", async () => {
    const database = createTestDatabase();
    unwrap(await saveCodeMark("icd10cm", "I10", { note: "assume the link with CKD" }, database));
    const backup = backupSchema.parse(JSON.parse(unwrap(await makeBackup(database)).text));
    const other = createTestDatabase();
    unwrap(await applyImport(backup, "merge", other));
    expect(unwrap(await loadCodeMark("icd10cm", "I10", other)).note).toBe(
      "assume the link with CKD",
    );
  });
});
