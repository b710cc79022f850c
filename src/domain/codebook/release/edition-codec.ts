import { gunzipSync, gzipSync, strFromU8, strToU8 } from "fflate";
import * as z from "zod/mini";
import { crc32 } from "../../../lib/crc32.ts";
import { err, ok, type Result } from "../../../lib/result.ts";
import { chaptersFileSchema, editionSchema } from "../edition.ts";
import type { CompiledEdition } from "./compiled-edition.ts";
import { openGzip } from "./gzip.ts";
import { decodeIndex, decodeTable, encodeIndex, encodeTable } from "./index-columns.ts";
import { decodeTabular, encodeTabular } from "./tabular-columns.ts";

/** The layout below; a file of another number is refused. */
const LAYOUT = 1;

const MB = 1024 * 1024;
/** Unpacked and packed; the whole release of FY2026 takes 9 MB, packed 1.4 MB. */
const LARGEST = 64 * MB;
const LARGEST_PACKED = 16 * MB;

const columns = z.catchall(z.object({ depth: z.string() }), z.string());
const table = z.nullable(z.strictObject({ heads: z.array(z.string()), columns }));

/** A compiled edition: gzip of one JSON object, large parts as columns (tree-columns.ts). */
const layoutSchema = z.strictObject({
  format: z.literal("chart-to-claim code book"),
  layout: z.literal(LAYOUT),
  edition: editionSchema,
  extent: z.enum(["whole", "list"]),
  textYear: z.nullable(z.number()),
  isReconstructed: z.boolean(),
  sources: z.array(
    z.strictObject({
      kind: z.string(),
      name: z.string(),
      sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
  counts: z.strictObject({ rows: z.number(), billable: z.number() }),
  chapters: chaptersFileSchema.shape.chapters,
  sections: z.array(z.tuple([z.string(), z.number().check(z.nonnegative())])),
  tabular: columns,
  index: columns,
  externalIndex: columns,
  neoplasms: table,
  drugs: table,
  hasPoaExempt: z.boolean(),
});

/** Writes an edition as the one file that is served and stored, about 2 MB. */
export function encodeEdition(edition: CompiledEdition): Uint8Array {
  const { sections, columns: tabular } = encodeTabular(edition.tabular, edition.poaExempt);
  const layout: z.infer<typeof layoutSchema> = {
    format: "chart-to-claim code book",
    layout: LAYOUT,
    edition: edition.edition,
    extent: edition.extent,
    textYear: edition.textYear ?? null,
    isReconstructed: edition.isReconstructed,
    sources: [...edition.sources],
    counts: edition.counts,
    chapters: [...edition.chapters],
    sections: sections.map(([id, size]) => [id, size]),
    tabular,
    index: encodeIndex(edition.index),
    externalIndex: encodeIndex(edition.externalIndex),
    neoplasms: edition.neoplasms ? plain(encodeTable(edition.neoplasms)) : null,
    drugs: edition.drugs ? plain(encodeTable(edition.drugs)) : null,
    hasPoaExempt: edition.poaExempt !== undefined,
  };
  return gzipSync(strToU8(JSON.stringify(layout)), { level: 9, mtime: 0 });
}

function plain({ heads, columns: own }: ReturnType<typeof encodeTable>) {
  return { heads: [...heads], columns: own };
}

/** Reads a compiled edition; a sentence says what is wrong with one that is damaged, forged or of another layout. */
export function decodeEdition(bytes: Uint8Array): Result<CompiledEdition, string> {
  const unpacked = unpackWhole(bytes);
  if (!unpacked.ok) return unpacked;
  const layout = layoutSchema.safeParse(jsonOf(unpacked.value));
  if (!layout.success) {
    const [issue] = layout.error.issues;
    return err(`is no compiled edition of layout ${LAYOUT}: ${issue?.path.join("/") ?? ""}`);
  }
  const { data } = layout;
  const tabular = decodeTabular(data.sections, data.tabular);
  if (!tabular.ok) return err(`Tabular List: ${tabular.error}`);
  const index = decodeIndex(data.index);
  if (!index.ok) return err(`Alphabetic Index: ${index.error}`);
  const externalIndex = decodeIndex(data.externalIndex);
  if (!externalIndex.ok) return err(`external cause index: ${externalIndex.error}`);
  const neoplasms = data.neoplasms ? decodeTable(data.neoplasms) : ok(undefined);
  if (!neoplasms.ok) return err(`neoplasm table: ${neoplasms.error}`);
  const drugs = data.drugs ? decodeTable(data.drugs) : ok(undefined);
  if (!drugs.ok) return err(`drug table: ${drugs.error}`);
  let poaExempt: ReadonlySet<string> | undefined;
  return ok({
    edition: data.edition,
    extent: data.extent,
    textYear: data.textYear ?? undefined,
    isReconstructed: data.isReconstructed,
    sources: data.sources,
    counts: data.counts,
    chapters: data.chapters,
    tabular: tabular.value.files,
    index: index.value,
    externalIndex: externalIndex.value,
    neoplasms: neoplasms.value,
    drugs: drugs.value,
    get poaExempt() {
      if (data.hasPoaExempt) poaExempt ??= tabular.value.exempt();
      return poaExempt;
    },
  });
}

/** At once into a buffer of the declared size, which is three times as fast as step by step. */
function unpackWhole(bytes: Uint8Array): Result<Uint8Array, string> {
  const packed = openGzip("edition", bytes);
  if (!packed.ok) return packed;
  const { size, crc } = packed.value;
  if (size > LARGEST || bytes.length > LARGEST_PACKED) return err("is larger than any edition");
  try {
    const unpacked = gunzipSync(bytes, { out: new Uint8Array(size) });
    return crc32(unpacked) === crc ? ok(unpacked) : err("does not match its checksum");
  } catch {
    return err("is damaged");
  }
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(bytes));
  } catch {
    return undefined;
  }
}
