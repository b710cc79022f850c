import { parseDate } from "@internationalized/date";
import { gzipSync, strToU8 } from "fflate";
import * as z from "zod/mini";
import {
  editionSchema,
  modifiersFileSchema,
  proceduresFileSchema,
  UNDATED,
  type Edition,
} from "../../domain/codebook/edition.ts";
import type { CompiledRelease } from "../../domain/codebook/release/compile.ts";
import type { CompiledEdition } from "../../domain/codebook/release/compiled-edition.ts";
import type { CptFile } from "../../domain/codebook/release/cpt-file.ts";
import { decodeEdition, encodeEdition } from "../../domain/codebook/release/edition-codec.ts";
import type { HcpcsList } from "../../domain/codebook/release/hcpcs-list.ts";
import type { InpatientProcedures } from "../../domain/codebook/inpatient-procedures.ts";
import { ok, type Result } from "../../lib/result.ts";
import type { ProcedureEdition } from "../catalog.ts";
import { packedJson } from "./packed-json.ts";
import { isInpatient, openInpatient, packInpatient } from "./inpatient-edition.ts";

/** An edition that somebody loaded from official or licensed files. */
export type InstalledEdition =
  | { readonly type: "diagnoses"; readonly edition: CompiledEdition }
  | { readonly type: "procedures"; readonly edition: ProcedureEdition }
  /** Opened only where it is looked at: it holds 80,000 codes. */
  | { readonly type: "inpatient"; readonly open: () => Result<InpatientProcedures, string> };

/** An edition ready to be stored. */
export interface PackedEdition {
  /** One edition of a code set and year: `icd10cm-2026`. */
  readonly id: string;
  readonly title: string;
  readonly contents: Uint8Array;
}

/** Within the contents: services are kept as the content files of an edition are. */
const proceduresSchema = z.strictObject({
  layout: z.literal("procedures-1"),
  edition: editionSchema,
  ...proceduresFileSchema.shape,
  ...modifiersFileSchema.shape,
});

/** What the contents begin with. */
const MARK = `{"layout":"procedures-1"`;

/** What a compiled release gives to keep, one a year and code set. */
export function packRelease({
  years,
  hcpcs,
  cpt,
  inpatient,
}: CompiledRelease): readonly PackedEdition[] {
  return [
    ...years.map(({ edition }) => ({
      id: `icd10cm-${edition.edition.year}`,
      title: edition.edition.title,
      contents: encodeEdition(edition),
    })),
    ...hcpcs.flatMap(({ from, list }) => {
      const hasText = [...list.codes.values()].some(({ title }) => title !== undefined);
      return from !== undefined && hasText ? [packServices(hcpcsEdition(from), list)] : [];
    }),
    ...cpt.map(({ file }) => packServices(cptEdition(), titled(file))),
    ...[...inpatient].map(([year, file]) => packInpatient(year, file)),
  ];
}

export function openInstalled(contents: Uint8Array): Result<InstalledEdition, string> {
  if (isInpatient(contents)) return ok({ type: "inpatient", open: () => openInpatient(contents) });
  const services = proceduresSchema.safeParse(packedJson(contents, MARK));
  if (services.success) {
    const { edition, codes, modifiers } = services.data;
    const synonyms = { synonyms: [], abbreviations: [] };
    return ok({ type: "procedures", edition: { folder: "", edition, codes, modifiers, synonyms } });
  }
  const diagnoses = decodeEdition(contents);
  return diagnoses.ok ? ok({ type: "diagnoses", edition: diagnoses.value }) : diagnoses;
}

function packServices(
  edition: Edition,
  { codes, modifiers }: Pick<HcpcsList, "codes" | "modifiers">,
): PackedEdition {
  const file: z.infer<typeof proceduresSchema> = {
    layout: "procedures-1",
    edition,
    codes: entriesOf(codes),
    modifiers: entriesOf(modifiers),
  };
  return {
    id: `${edition.system}-${edition.year}`,
    title: edition.title,
    contents: gzipSync(strToU8(JSON.stringify(file)), { mtime: 0 }),
  };
}

function entriesOf(entries: HcpcsList["codes"]) {
  return [...entries].flatMap(([code, { title, terminated }]) =>
    title === undefined || terminated !== undefined ? [] : [{ code, title }],
  );
}

function titled({ codes, modifiers }: CptFile): Pick<HcpcsList, "codes" | "modifiers"> {
  const entries = (from: ReadonlyMap<string, string>) =>
    new Map([...from].map(([code, title]) => [code, { title, terminated: undefined }]));
  return { codes: entries(codes), modifiers: entries(modifiers) };
}

/** A list is taken for a year from its date on; newer lists have newer editions. */
function hcpcsEdition(from: string): Edition {
  const year = Number(from.slice(0, 4));
  return {
    system: "hcpcs",
    year,
    title: `HCPCS Level II, list of ${from}`,
    validFrom: from,
    validTo: parseDate(from).add({ years: 1 }).subtract({ days: 1 }).toString(),
    source:
      "Healthcare Common Procedure Coding System, Level II, by the Centers for Medicare & Medicaid Services, in the public domain.",
  };
}

/** The file has no dates: its owner loads the one of the year. */
function cptEdition(): Edition {
  return {
    system: "cpt",
    year: 0,
    title: "CPT, licensed file on this device",
    ...UNDATED,
    source: "A file that its owner is licensed to use. It stays on this device.",
    notice: "CPT is copyright the American Medical Association; all rights reserved.",
  };
}
