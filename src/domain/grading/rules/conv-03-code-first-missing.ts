/** CONV-03: a manifestation without the disease that “code first” names. Example: G63 or D63.1 alone. Official Guidelines I.A.13. */
import { hasCode, type CodedEncounter, type KnownLine } from "../coded-encounter.ts";
import { notesWithCodes } from "../../codebook/relations.ts";
import { refersTo } from "../../codebook/note-references.ts";
import { found } from "../found.ts";
import { isManifestation } from "../manifestation.ts";
import type { CodeRule } from "../rule.ts";
import { tabular, text, withTitle } from "../words.ts";

/** Codes whose cause is one list in the book, besides those that are manifestations by their title. */
const WITH_ONE_CAUSE = /^(D63\.[01]|I31\.31|J12\.82|R29\.7|Z17)/;

function asksForCause({ code, entry }: KnownLine): boolean {
  return WITH_ONE_CAUSE.test(code) || isManifestation(entry);
}

/** “Code first underlying disease, such as …” names examples only: any other disease may be the cause. */
function isOpen({ code, entry }: KnownLine): boolean {
  if (WITH_ONE_CAUSE.test(code)) return false;
  for (let at: KnownLine["entry"] | undefined = entry; at; at = at.parent) {
    const notes = at.node.notes?.codeFirst;
    if (notes)
      return notes.some(
        (note) => /such as|underlying|associated|\bany\b/i.test(note) && !/\(/.test(note),
      );
  }
  return true;
}

function hasPossibleCause(at: CodedEncounter, line: KnownLine, isOpenList: boolean): boolean {
  // The receptors of a carcinoma in situ of the breast are reported too.
  if (line.code.startsWith("Z17")) return hasCode(at, /^D05/);
  if (!isOpenList) return false;
  return at.known.some(
    ({ code, entry }) => code !== line.code && /^[A-QSTU]/.test(code) && !isManifestation(entry),
  );
}

export const rule: CodeRule = {
  id: "CONV-03",
  title: "The code that “code first” asks for is missing",
  aspect: "diagnoses",
  kind: "convention",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    at.known.flatMap((line) => {
      const { book } = at;
      if (!book || !asksForCause(line) || line.entry.children.length > 0) return [];
      const notes = notesWithCodes(book, "codeFirst", line.entry);
      const isNamed = at.known.some(({ code }) =>
        notes.some(({ references }) => references.some((each) => refersTo(each, code))),
      );
      if (isNamed || hasPossibleCause(at, line, isOpen(line))) return [];
      const [first] = notes;
      return [
        found("CONV-03", "wrong", line, {
          note: first?.note.text ?? "underlying disease",
          origin: first?.note.origin ?? line.entry.code,
        }),
      ];
    }),
  tell: (finding, at) => ({
    headline: "Its cause is not coded",
    why: `${withTitle(at, text(finding, "entered"))} describes what another disease does; the note “code first … ${text(finding, "note")}” at ${text(finding, "origin")} asks for that disease on a line before it.`,
    citations: ["guideline:I.A.13", tabular(text(finding, "entered"))],
  }),
};
