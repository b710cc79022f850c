/** CONV-02: "code first" or "use additional code" orders two entered codes, and they stand the other way round. Example: N18.31 before E11.22. Official Guidelines I.A.13, I.A.17. */
import { diagnosisBookOn } from "../../codebook/code-sets.ts";
import { sequenceNote } from "../../codebook/relations.ts";
import type { EncounterCase } from "../case.ts";
import type { Finding } from "../grade.ts";
import type { Rule } from "../rule.ts";
import { keyCodeOfLine } from "../sequence.ts";
import { tabular, text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "CONV-02",
  title: "A note in the Tabular List fixes the order of two codes",
  aspect: "order",
  kind: "convention",
  consequence: "denial",
  check: (at) => {
    const book = diagnosisBookOn(at.codeSets, at.encounter.dateOfService);
    if (!book) return [];
    const lines = supportedLines(at);
    return lines.flatMap((then, place) => {
      const earlier = lines.slice(0, place);
      // One code that satisfies the note is enough: with two E11 codes, only the first goes before Z79.84.
      if (earlier.some((line) => sequenceNote(book, line.code, then.code))) return [];
      return lines.slice(place + 1).flatMap((first): Finding[] => {
        const relation = sequenceNote(book, first.code, then.code);
        const isMutual = sequenceNote(book, then.code, first.code) !== undefined;
        if (!relation || isMutual || isOrderedByKey(at, first.index, then.index)) return [];
        const { note } = relation;
        return [
          {
            rule: "CONV-02",
            outcome: "wrong",
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
    citations: ["guideline:I.A.17", tabular(text(finding, "first"))],
  }),
};

/** Lines that the record supports in some way; for the others their order is no lesson. */
function supportedLines(at: EncounterCase) {
  return at.diagnosisPairs.flatMap(({ line, key }) =>
    line?.code !== undefined && key ? [{ ...line, code: line.code }] : [],
  );
}

function isOrderedByKey(at: EncounterCase, first: number, then: number): boolean {
  return at.key.order.before.some(
    (pair) => pair.first === keyCodeOfLine(at, first) && pair.then === keyCodeOfLine(at, then),
  );
}
