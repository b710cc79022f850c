import * as z from "zod/mini";
import {
  lookUpDiagnosis,
  notesOnPath,
  pathTo,
  type CodeBook,
  type TabularEntry,
} from "./code-book.ts";

const text = z.string().check(z.minLength(1), z.maxLength(300));
const code = z.string().check(z.regex(/^[A-Z][0-9A-Z]{2}(\.[0-9A-Z]{1,4})?$/));
/** Printed terms of the Index from the main term inward. */
const terms = z.array(text).check(z.minLength(1), z.maxLength(12));

const stepSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("main-term"), term: text }),
  z.strictObject({ kind: z.literal("subterm"), terms }),
  /** A "see" or "see also" was followed. */
  z.strictObject({ kind: z.literal("see"), reference: text, terms }),
  /** The code at the end of the Index's line, without a trailing dash. */
  z.strictObject({ kind: z.literal("index-code"), terms, code }),
  /** An entry of the Tabular List was opened. */
  z.strictObject({ kind: z.literal("tabular"), code }),
  /** Its notes were read, those inherited included. */
  z.strictObject({ kind: z.literal("notes"), code }),
  z.strictObject({ kind: z.literal("seventh"), code, character: text.check(z.maxLength(1)) }),
  /** The code that was settled on. */
  z.strictObject({ kind: z.literal("code"), code }),
]);
export type LookupStep = z.infer<typeof stepSchema>;

export const TRAIL_FORMAT = "chart-to-claim/lookup-trail";

/** A look-up as it was done, step by step: for a grader to check and a teacher to read. */
export const lookupTrailSchema = z.strictObject({
  format: z.literal(TRAIL_FORMAT),
  version: z.literal(1),
  /** The edition of ICD-10-CM that was used, by its fiscal year. */
  year: z.number().check(z.int(), z.minimum(2015), z.maximum(2100)),
  /** What was looked up, in the learner's words; may be empty. */
  condition: z.string().check(z.maxLength(300)),
  steps: z.array(stepSchema).check(z.maxLength(500)),
});
export type LookupTrail = z.infer<typeof lookupTrailSchema>;

/** So many steps, and so many characters of them as JSON, are kept of one look-up: a hand-in stays small. */
const MOST_STEPS = 40;
const MOST_CHARACTERS = 4000;

/** A look-up as an answer keeps it with the code that it led to. */
export const keptLookupSchema = z.strictObject({
  year: lookupTrailSchema.shape.year,
  condition: lookupTrailSchema.shape.condition,
  steps: z
    .array(stepSchema)
    .check(z.maxLength(MOST_STEPS))
    .check(z.refine((steps) => JSON.stringify(steps).length <= MOST_CHARACTERS, "is too long")),
});
export type KeptLookup = z.infer<typeof keptLookupSchema>;

/** Without steps that the next one repeats, such as each level on the way in; of a very long look-up its end. */
export function keepLookup({ year, condition, steps }: LookupTrail): KeptLookup {
  const kept = steps.filter((step, at) => !isRepeated(step, steps[at + 1])).slice(-MOST_STEPS);
  while (JSON.stringify(kept).length > MOST_CHARACTERS) kept.shift();
  return { year, condition, steps: kept };
}

function isRepeated(step: LookupStep, next: LookupStep | undefined): boolean {
  if (step.kind === "subterm" && next?.kind === "subterm") {
    return step.terms.every((term, at) => next.terms[at] === term);
  }
  return next !== undefined && JSON.stringify(step) === JSON.stringify(next);
}

export function newTrail(year: number, condition = ""): LookupTrail {
  return { format: TRAIL_FORMAT, version: 1, year, condition, steps: [] };
}

/** Something that a look-up left out, or that its code lacks (ICD-10-CM Official Guidelines I.B.1 and I.B.2). */
export type TrailFinding =
  /** The look-up is not finished: no code was settled on. */
  | { readonly kind: "unfinished" }
  /** The code came from elsewhere than the Index. */
  | { readonly kind: "without-index"; readonly code: string }
  /** The code was taken from the Index and never opened in the Tabular List. */
  | { readonly kind: "not-verified"; readonly code: string }
  /** Notes hold for the code and were passed over. */
  | { readonly kind: "notes-not-read"; readonly code: string; readonly notes: number }
  /** The code asks for a seventh character. */
  | { readonly kind: "seventh-missing"; readonly code: string }
  /** There are codes with more characters below it. */
  | { readonly kind: "more-characters"; readonly code: string }
  /** The book has no such code. */
  | { readonly kind: "no-such-code"; readonly code: string }
  /** The Tabular List led elsewhere than the Index: no mistake, but to be explained. */
  | { readonly kind: "left-the-index"; readonly code: string; readonly indexCode: string };

/** What is missing in a trail, in the order of the steps; empty for a look-up that was done whole. */
export function checkTrail(
  book: CodeBook,
  { steps }: Pick<LookupTrail, "steps">,
): readonly TrailFinding[] {
  const settled = steps.findLast((step) => step.kind === "code");
  if (!settled) return [{ kind: "unfinished" }];
  const { code: final } = settled;
  const found = lookUpDiagnosis(book, final);
  const findings: TrailFinding[] = [];
  const indexCode = steps.findLast((step) => step.kind === "index-code")?.code;
  if (indexCode === undefined) findings.push({ kind: "without-index", code: final });
  if (found.status === "unknown" || found.status === "bad-extension") {
    return [...findings, { kind: "no-such-code", code: final }];
  }
  const { entry } = found;
  if (!opened(steps, "tabular", entry)) findings.push({ kind: "not-verified", code: final });
  const notes = notesToRead(book, entry);
  if (notes > 0 && !opened(steps, "notes", entry)) {
    findings.push({ kind: "notes-not-read", code: final, notes });
  }
  if (found.status === "header") {
    const kind = found.needs === "seventh-character" ? "seventh-missing" : "more-characters";
    findings.push({ kind, code: final });
  }
  if (indexCode !== undefined && !isNear(entry, indexCode)) {
    findings.push({ kind: "left-the-index", code: final, indexCode });
  }
  return findings;
}

/** How many notes hold for an entry: its own and those of everything above it. */
export function notesToRead(book: CodeBook, entry: TabularEntry): number {
  return notesOnPath(book, entry).filter(
    ({ kind, origin }) => kind !== "inclusionTerms" || origin === entry.code,
  ).length;
}

/** An entry was opened when its own step, or one with its seventh character, is there. */
function opened(
  steps: readonly LookupStep[],
  kind: "tabular" | "notes",
  entry: TabularEntry,
): boolean {
  return steps.some(
    (step) =>
      step.kind === kind &&
      (step.code === entry.code || (step.code.length === 8 && step.code.startsWith(entry.code))),
  );
}

function isNear(entry: TabularEntry, indexCode: string): boolean {
  return indexCode.startsWith(entry.code) || pathTo(entry).some(({ code: at }) => at === indexCode);
}
