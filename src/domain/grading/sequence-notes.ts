import type { CodeBook, PlacedNote } from "../codebook/code-book.ts";
import { noteAt } from "../codebook/relations.ts";
import type { KnownLine } from "./coded-encounter.ts";

/** The note that puts one line before another. */
export interface NotedOrder {
  readonly note: PlacedNote;
  /** False where the note holds only if the two conditions belong together, which codes alone don't tell. */
  readonly isStrict: boolean;
}

/** Habits, resistance, status, hypertension and the like: added to whatever they go with, at any place. */
const ADDED = /^(B9[5-7]|I1[0A]|Z|Y|U|T3[12])/;
/** What may as well be the reason of the encounter, whatever else the patient has. */
const OWN_REASON = /^(F1\d|Z(?!79))/;
const CONDITIONAL = /applicable|if known|if any/i;
/** Examples of what may go with the first code, and may as well have another cause and be the reason of the encounter. */
const EXAMPLES = /associated|such as/i;

/**
 * Does a note put `first` before `then`: “code first” on the path of the later code, or “use additional code” on that
 * of the earlier one (guidelines I.A.13, I.A.17)?
 */
export function orderOf(book: CodeBook, first: KnownLine, then: KnownLine): NotedOrder | undefined {
  if (first.code.slice(0, 3) === then.code.slice(0, 3)) return undefined;
  const codeFirst = noteAt(book, "codeFirst", then.entry, first.code);
  if (codeFirst && isOwn(codeFirst)) {
    return { note: codeFirst, isStrict: !isConditional(book, codeFirst, "codeFirst") };
  }
  const additional = noteAt(book, "useAdditionalCode", first.entry, then.code);
  if (!additional || !isOwn(additional) || OWN_REASON.test(then.code)) return undefined;
  const isStrict = !isConditional(book, additional, "useAdditionalCode") && !ADDED.test(then.code);
  return { note: additional, isStrict };
}

/**
 * “If applicable” may stand in another line than the one that names the code: in any line of “code first”, in the heading
 * of a list of additional codes (“…, if applicable, to identify:”).
 */
function isConditional(
  { entries }: CodeBook,
  { origin, text }: PlacedNote,
  kind: "codeFirst" | "useAdditionalCode",
): boolean {
  const all = entries.get(origin)?.node.notes?.[kind] ?? [text];
  if (kind === "codeFirst") return all.some((note) => CONDITIONAL.test(note));
  const heading = all.slice(0, all.indexOf(text)).findLast((note) => note.endsWith(":"));
  return [text, heading ?? ""].some((note) => CONDITIONAL.test(note) || EXAMPLES.test(note));
}

/** Stands at a category or below, not at a section or chapter, which speak of everything in them. */
function isOwn({ origin }: PlacedNote): boolean {
  return !origin.includes("-") && !origin.startsWith("Chapter");
}
