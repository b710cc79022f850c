import type { CodeBook, PlacedNote } from "../codebook/code-book.ts";
import { noteAt } from "../codebook/relations.ts";
import type { KnownLine } from "./coded-encounter.ts";

/** The note that puts one line before another. */
export interface NotedOrder {
  readonly note: PlacedNote;
  /** False where the note holds only if the two conditions belong together, which codes alone don't tell. */
  readonly isStrict: boolean;
}

/** Habits, resistance, status and the like: added to whatever they go with, at any place behind the first. */
const ADDED = /^(B9[5-7]|Z|Y|U|T3[12])/;
/** What may as well be the reason of the encounter, whatever else the patient has. */
const OWN_REASON = /^(F1\d|Z(?!79))/;
const CONDITIONAL = /applicable|if known|if any/i;

/**
 * Does a note put `first` before `then`: “code first” on the path of the later code, or “use additional code” on that
 * of the earlier one (guidelines I.A.13, I.A.17)?
 */
export function orderOf(book: CodeBook, first: KnownLine, then: KnownLine): NotedOrder | undefined {
  if (first.code.slice(0, 3) === then.code.slice(0, 3)) return undefined;
  const codeFirst = noteAt(book, "codeFirst", then.entry, first.code);
  if (codeFirst && isOwn(codeFirst)) {
    return { note: codeFirst, isStrict: !isConditional(book, codeFirst) };
  }
  const additional = noteAt(book, "useAdditionalCode", first.entry, then.code);
  if (!additional || !isOwn(additional) || OWN_REASON.test(then.code)) return undefined;
  const isStrict = !CONDITIONAL.test(additional.text) && !ADDED.test(then.code);
  return { note: additional, isStrict };
}

/** “If applicable” may stand in the line above the one that names the code. */
function isConditional({ entries }: CodeBook, { origin, text }: PlacedNote): boolean {
  const all = entries.get(origin)?.node.notes?.codeFirst ?? [text];
  return all.some((note) => CONDITIONAL.test(note));
}

/** Stands at a category or below, not at a section or chapter, which speak of everything in them. */
function isOwn({ origin }: PlacedNote): boolean {
  return !origin.includes("-") && !origin.startsWith("Chapter");
}
