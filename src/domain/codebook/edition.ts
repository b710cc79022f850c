import * as z from "zod/mini";
import { isoDateSchema } from "../billing/practice.ts";
import { CATEGORY } from "../codes/icd10cm.ts";

/** The kinds of instructional note that the Tabular List prints (ICD-10-CM Official Guidelines I.A.10 to I.A.17). */
export const noteKinds = [
  "includes",
  "inclusionTerms",
  "excludes1",
  "excludes2",
  "codeFirst",
  "useAdditionalCode",
  "codeAlso",
  "notes",
] as const;
export type NoteKind = (typeof noteKinds)[number];

const texts = z.optional(z.array(z.string()));

/** Notes exactly as the official release prints them, by kind. */
export const notesSchema = z.strictObject({
  includes: texts,
  inclusionTerms: texts,
  excludes1: texts,
  excludes2: texts,
  codeFirst: texts,
  useAdditionalCode: texts,
  codeAlso: texts,
  notes: texts,
});
export type Notes = z.infer<typeof notesSchema>;

/** Values of a required seventh character; they hold for every code below the node where they stand. */
export const seventhCharacterSchema = z.strictObject({
  note: z.optional(z.string()),
  values: z.record(z.string().check(z.regex(/^[A-Z0-9]$/)), z.string()),
  /** The Tabular List's own terms under a value. */
  inclusionTerms: z.optional(z.record(z.string(), z.array(z.string()))),
});
export type SeventhCharacter = z.infer<typeof seventhCharacterSchema>;

const nodeSchema = z.strictObject({
  /** With its dot (`E11.2`). */
  code: z.string().check(z.regex(new RegExp(`^${CATEGORY}(\\.[0-9A-Z]{1,4})?$`))),
  title: z.string(),
  notes: z.optional(notesSchema),
  seventhCharacter: z.optional(seventhCharacterSchema),
  /** Some of what the release lists below this node is left out; every other node is whole. */
  partial: z.optional(z.literal(true)),
  get children() {
    return z.optional(z.array(nodeSchema));
  },
});
/** A category, subcategory or code of the Tabular List; one without children is complete but for its seventh character. */
export type TabularNode = z.infer<typeof nodeSchema>;

export const tabularFileSchema = z.strictObject({
  section: z.string(),
  categories: z.array(nodeSchema),
});
/** One section of the Tabular List (`E08-E13`) with its categories. */
export type TabularFile = z.infer<typeof tabularFileSchema>;

const sectionSchema = z.strictObject({
  id: z.string(),
  first: z.string(),
  last: z.string(),
  title: z.string(),
  notes: z.optional(notesSchema),
});

const chapterSchema = z.strictObject({
  number: z.number(),
  title: z.string(),
  first: z.string(),
  last: z.string(),
  notes: z.optional(notesSchema),
  sections: z.array(sectionSchema),
});
export type Chapter = z.infer<typeof chapterSchema>;

export const chaptersFileSchema = z.strictObject({ chapters: z.array(chapterSchema) });

export const editionSchema = z.strictObject({
  system: z.enum(["icd10cm", "hcpcs", "cpt"]),
  year: z.number(),
  title: z.string(),
  /** First and last date of service, both inclusive. */
  validFrom: isoDateSchema,
  validTo: isoDateSchema,
  source: z.string(),
  /** A notice that must be shown wherever the edition is (the AMA's for CPT). */
  notice: z.optional(z.string()),
  /** True for a file that a school may replace by its own licensed one. */
  replaceable: z.optional(z.boolean()),
});
export type Edition = z.infer<typeof editionSchema>;

/** Dates of an edition whose file has none, a licensed CPT file: it is taken for every date of service. */
export const UNDATED = { validFrom: "0000-01-01", validTo: "9999-12-31" } as const;

export function isUndated({ validFrom }: Pick<Edition, "validFrom">): boolean {
  return validFrom === UNDATED.validFrom;
}

const procedureSchema = z.strictObject({
  code: z.string(),
  title: z.string(),
  /** Codes of one family differ by level or extent only (`office-established`). */
  family: z.optional(z.string()),
});
export type Procedure = z.infer<typeof procedureSchema>;

export const proceduresFileSchema = z.strictObject({ codes: z.array(procedureSchema) });

const modifierSchema = z.strictObject({ code: z.string(), title: z.string() });
export type ModifierEntry = z.infer<typeof modifierSchema>;

export const modifiersFileSchema = z.strictObject({ modifiers: z.array(modifierSchema) });

const indexTermSchema = z.strictObject({
  title: z.string(),
  /** Nonessential modifiers, in parentheses: they do not change the code. */
  nemod: z.optional(z.string()),
  code: z.optional(z.string()),
  /** The manifestation's code, printed in brackets behind the etiology's. */
  manifestation: z.optional(z.string()),
  see: z.optional(z.string()),
  seeAlso: z.optional(z.string()),
  get terms() {
    return z.optional(z.array(indexTermSchema));
  },
});
/** A main term or subterm of the Alphabetic Index. */
export type IndexTerm = z.infer<typeof indexTermSchema>;

export const indexFileSchema = z.strictObject({
  letter: z.string(),
  terms: z.array(indexTermSchema),
});

const sayingSchema = z.strictObject({ say: z.string(), means: z.string() });
export const synonymsFileSchema = z.strictObject({
  synonyms: z.array(sayingSchema),
  abbreviations: z.array(sayingSchema),
  /** Single words that mean the same in this field, by group: `kidney`, `renal`. */
  equivalents: z.optional(z.array(z.array(z.string()))),
  /** A word and one for the whole that it is part of, where the book names the whole only: `toe`, `foot`. */
  wider: z.optional(z.array(z.tuple([z.string(), z.string()]))),
});
export type Synonyms = z.infer<typeof synonymsFileSchema>;
