import * as z from "zod/mini";
import { ok, type Result } from "../lib/result.ts";
import { deviceDatabase, type Database } from "./db.ts";
import type { StorageProblem } from "./problem.ts";
import { idSchema, instantSchema, parseRows } from "./rows.ts";

/** What lists show of an edition that was loaded on this device. */
const storedEditionSchema = z.strictObject({
  /** One edition of a code set and year: `icd10cm-2026`. */
  id: idSchema,
  title: z.string(),
  /** Bytes of its contents, compressed. */
  size: z.number(),
  savedAt: instantSchema,
});
export type StoredEdition = z.infer<typeof storedEditionSchema>;

const contentsSchema = z.strictObject({ id: idSchema, contents: z.instanceof(Uint8Array) });

/** Swaps an edition in whole: until the transaction completes, the former one under this id stays. */
export async function saveEdition(
  { id, title, contents }: { id: string; title: string; contents: Uint8Array },
  database: Database = deviceDatabase(),
): Promise<Result<StoredEdition, StorageProblem>> {
  const savedAt = new Date(database.clock.now()).toISOString();
  const edition: StoredEdition = { id, title, size: contents.byteLength, savedAt };
  const saved = await database.run(["editions", "editionContents"], "readwrite", async (work) => {
    await work.put("editionContents", { id, contents });
    await work.put("editions", edition);
  });
  return saved.ok ? ok(edition) : saved;
}

/** By id; rows that are damaged are left out, and left where they are. */
export async function listEditions(
  database: Database = deviceDatabase(),
): Promise<Result<readonly StoredEdition[], StorageProblem>> {
  const rows = await database.run(["editions"], "readonly", (work) => work.getAll("editions"));
  return rows.ok ? ok(parseRows(storedEditionSchema, rows.value).good) : rows;
}

/** The contents of every edition, as they were saved. */
export async function loadEditionContents(
  database: Database = deviceDatabase(),
): Promise<Result<readonly Uint8Array[], StorageProblem>> {
  const rows = await database.run(["editionContents"], "readonly", (work) =>
    work.getAll("editionContents"),
  );
  if (!rows.ok) return rows;
  return ok(parseRows(contentsSchema, rows.value).good.map(({ contents }) => contents));
}

export function removeEdition(
  id: string,
  database: Database = deviceDatabase(),
): Promise<Result<void, StorageProblem>> {
  return database.run(["editions", "editionContents"], "readwrite", async (work) => {
    await work.delete("editions", id);
    await work.delete("editionContents", id);
  });
}
