import type { Root } from "hast";
import * as z from "zod/mini";
import type { Exercise, KindName } from "../../exercises/kinds.ts";

/** The kinds that can stand in a lesson's text, each with a directive of the same name. */
export const lessonKinds = [
  "choice",
  "ordering",
  "matching",
  "code-entry",
  "amount-entry",
] as const satisfies readonly KindName[];
export type LessonKindName = (typeof lessonKinds)[number];

const line = z.string().check(z.minLength(3), z.maxLength(240));

const sourceSchema = z.strictObject({
  title: line,
  url: z.optional(z.string().check(z.regex(/^https:\/\/\S+$/, "must begin with https://"))),
});
export type LessonSource = z.infer<typeof sourceSchema>;

/** The YAML at the top of a lesson. */
export const frontMatterSchema = z.strictObject({
  title: z.string().check(z.minLength(4), z.maxLength(80)),
  /** One or two sentences for the list of lessons. */
  summary: line,
  /** Reading and exercises together. */
  minutes: z.number().check(z.int(), z.minimum(2), z.maximum(90)),
  /** Place within the track; unique there. */
  order: z.number().check(z.int(), z.minimum(1)),
  /** What the learner can do afterwards, each continuing "You will be able to …". */
  objectives: z.array(line).check(z.minLength(2), z.maxLength(6)),
  sources: z.array(sourceSchema).check(z.minLength(1)),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** An exercise in the text; its id is unique in the lesson and names it in stored attempts. */
export type LessonExercise = Exercise<LessonKindName> & { readonly id: string };

export type ChipSystem = "icd10cm" | "procedure" | "hcpcs" | "modifier";

/** What the text refers to, for the content rules that prove each reference. */
export interface LessonReferences {
  /** Codes shown as chips. */
  readonly codes: readonly { system: ChipSystem; code: string; line: number }[];
  readonly terms: readonly { term: string; line: number }[];
  /** Links to other lessons. */
  readonly lessons: readonly { track: string; slug: string; line: number }[];
  /** Citations of the exercises. */
  readonly citations: readonly { citation: string; line: number }[];
}

export interface LessonSummary {
  readonly track: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly order: number;
  readonly exerciseCount: number;
}

export interface Lesson extends LessonSummary {
  readonly objectives: readonly string[];
  readonly sources: readonly LessonSource[];
  /**
   * Sanitized prose. Besides HTML elements it holds `exercise-slot` (property `id`), `code-chip` (`code`, `system`),
   * `term-link` (`term`), `lesson-link` (`track`, `slug`) and boxes, `div` with `dataTone`.
   */
  readonly body: Root;
  readonly exercises: readonly LessonExercise[];
  readonly references: LessonReferences;
}

const termSchema = z.strictObject({
  term: z.string().check(z.minLength(2), z.maxLength(60)),
  /** Other spellings and abbreviations that lead here. */
  also: z.optional(z.array(z.string())),
  /** One sentence. */
  short: z.string().check(z.minLength(10), z.maxLength(280)),
  long: z.optional(z.string().check(z.maxLength(1200))),
  /** Related terms of this glossary. */
  see: z.optional(z.array(z.string())),
});
export type GlossaryTerm = z.infer<typeof termSchema>;

/** `content/glossary.json`. */
export const glossarySchema = z.strictObject({ terms: z.array(termSchema).check(z.minLength(1)) });
export type Glossary = z.infer<typeof glossarySchema>;

/** Finds a term by its name or one of its other spellings, whatever the case. */
export function findTerm(glossary: Glossary, name: string): GlossaryTerm | undefined {
  const wanted = name.trim().toLowerCase();
  return glossary.terms.find((entry) =>
    [entry.term, ...(entry.also ?? [])].some((spelling) => spelling.toLowerCase() === wanted),
  );
}

export function summaryOf(lesson: Lesson): LessonSummary {
  const { track, slug, title, summary, minutes, order, exerciseCount } = lesson;
  return { track, slug, title, summary, minutes, order, exerciseCount };
}
