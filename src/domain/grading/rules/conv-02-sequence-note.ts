/** CONV-02: "code first" or "use additional code" orders two codes, and they stand the other way round. Example: N18.31 before E11.22. Official Guidelines I.A.13, I.B.7. */
import type { EncounterCase } from "../case.ts";
import type { KnownLine } from "../coded-encounter.ts";
import type { Finding } from "../grade.ts";
import { isManifestation } from "../manifestation.ts";
import type { CodeRule } from "../rule.ts";
import { keyCodeOfLine } from "../sequence.ts";
import { orderOf } from "../sequence-notes.ts";
import { tabular, text, withTitle } from "../words.ts";

export const rule: CodeRule = {
  id: "CONV-02",
  title: "A note in the Tabular List fixes the order of two codes",
  aspect: "order",
  kind: "convention",
  consequence: "denial",
  severity: "serious",
  review: (at) => {
    const { book, known, setting } = at;
    if (!book) return [];
    return known.flatMap((then, place) => {
      const earlier = known.slice(0, place);
      // One code that satisfies the note is enough: with two E11 codes, only the first goes before Z79.84.
      if (earlier.some((line) => orderOf(book, line, then))) return [];
      return known.slice(place + 1).flatMap((first): Finding[] => {
        const order = orderOf(book, first, then);
        if (!order || orderOf(book, then, first)) return [];
        const { note, isStrict } = order;
        const outcome = outcomeOf(setting, then, isStrict);
        if (!outcome) return [];
        return [
          {
            rule: "CONV-02",
            outcome,
            path: first.path,
            params: { first: first.code, then: then.code, note: note.text, origin: note.origin },
          },
        ];
      });
    });
  },
  tell: (finding, at) => ({
    headline: "A note fixes this order",
    why: `${withTitle(at, text(finding, "first"))} goes before ${withTitle(at, text(finding, "then"))}: the note at ${text(finding, "origin")} reads “${text(finding, "note")}”.`,
    citations: ["guideline:I.B.7", tabular(text(finding, "first"))],
  }),
  leftToKey: (finding, at) => {
    const first = lineOf(at, text(finding, "first"));
    const then = lineOf(at, text(finding, "then"));
    const keyFirst = first && keyCodeOfLine(at, first.index);
    const keyThen = then && keyCodeOfLine(at, then.index);
    // The order of a code that the record does not support is no lesson, and the key's own pairs are said by ORD-02.
    if (keyFirst === undefined || keyThen === undefined) return true;
    return at.key.order.before.some((pair) => pair.first === keyFirst && pair.then === keyThen);
  },
};

/**
 * Secondary diagnoses are often listed loosely: behind the first line only codes that are manifestations by their own
 * title are called wrong. On inpatient lists nothing else is said, on outpatient lists it is a hint.
 */
function outcomeOf(
  setting: string,
  then: KnownLine,
  isStrict: boolean,
): "wrong" | "info" | undefined {
  if (then.place === 0) return isStrict ? "wrong" : "info";
  if (!isStrict) return undefined;
  if (isManifestation(then.entry)) return "wrong";
  return setting === "outpatient" ? "info" : undefined;
}

function lineOf(at: EncounterCase, code: string) {
  return at.diagnoses.find((line) => line.code === code);
}
