import { gzipSync, strToU8 } from "fflate";
import * as z from "zod/mini";
import { isoDateSchema } from "../../domain/billing/practice.ts";
import {
  buildInpatientProcedures,
  type InpatientProcedures,
} from "../../domain/codebook/inpatient-procedures.ts";
import type { OrderFile } from "../../domain/codebook/release/order-file.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import type { PackedEdition } from "./installed-edition.ts";
import { isPackedJson, packedJson } from "./packed-json.ts";

/** Within the contents: a line each for tables and codes, the code first. */
const inpatientSchema = z.strictObject({
  layout: z.literal("inpatient-1"),
  edition: z.strictObject({
    year: z.number(),
    title: z.string(),
    validFrom: isoDateSchema,
    validTo: isoDateSchema,
    source: z.string(),
  }),
  rows: z.string(),
});

/** What the contents begin with. */
const MARK = `{"layout":"inpatient-1"`;

/** A fiscal year of ICD-10-PCS, to be kept on this device. */
export function packInpatient(year: number, { rows }: OrderFile): PackedEdition {
  const title = `ICD-10-PCS FY${year}`;
  const file: z.infer<typeof inpatientSchema> = {
    layout: "inpatient-1",
    edition: {
      year,
      title,
      validFrom: `${year - 1}-10-01`,
      validTo: `${year}-09-30`,
      source:
        "ICD-10-PCS by the Centers for Medicare & Medicaid Services, in the public domain: the official order file.",
    },
    rows: [...rows.values()].map((row) => `${row.code} ${row.title}`).join("\n"),
  };
  const contents = gzipSync(strToU8(JSON.stringify(file)), { mtime: 0 });
  return { id: `icd10pcs-${year}`, title, contents };
}

export function isInpatient(contents: Uint8Array): boolean {
  return isPackedJson(contents, MARK);
}

export function openInpatient(contents: Uint8Array): Result<InpatientProcedures, string> {
  const read = inpatientSchema.safeParse(packedJson(contents, MARK));
  if (!read.success) return err("is damaged");
  const { edition, rows } = read.data;
  return ok(
    buildInpatientProcedures(
      edition,
      rows.split("\n").map((row) => {
        const at = row.indexOf(" ");
        return { code: row.slice(0, at), title: row.slice(at + 1) };
      }),
    ),
  );
}
