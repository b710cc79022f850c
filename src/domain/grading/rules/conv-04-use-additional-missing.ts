/** CONV-04: a code of the list that the book completes by a second one is alone. Example: I12.9 without N18.-. Official Guidelines I.A.13, I.C.9.a. */
import { hasCode } from "../coded-encounter.ts";
import { noteAt } from "../../codebook/relations.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { tabular, text, withTitle } from "../words.ts";

/**
 * Where the first code can't be true without the second: certain when the second's category has a code for “unspecified”
 * that the note names too. Notes that hold only “if applicable” or “if known” are left out.
 */
const completions: readonly {
  of: RegExp;
  by: RegExp;
  /** Codes that the note may name. */
  examples: readonly string[];
  outcome: "wrong" | "info";
}[] = [
  { of: /^I1[23]\./, by: /^N18/, examples: ["N18.9", "N18.6"], outcome: "wrong" },
  { of: /^I(11\.0|13\.0|13\.2)/, by: /^I50/, examples: ["I50.9"], outcome: "wrong" },
  { of: /^E(08|09|10|11|13)\.22/, by: /^N18/, examples: ["N18.30"], outcome: "info" },
  { of: /^E(08|09|10|11|13)\.621/, by: /^L(97|98)/, examples: ["L97.509"], outcome: "info" },
];

export const rule: CodeRule = {
  id: "CONV-04",
  title: "The additional code that completes this one is missing",
  aspect: "diagnoses",
  kind: "convention",
  consequence: "denial",
  severity: "moderate",
  review: (at) =>
    at.known.flatMap((line) =>
      completions.flatMap(({ of, by, examples, outcome }) => {
        const { book } = at;
        if (!book || !of.test(line.code) || hasCode(at, by)) return [];
        return examples
          .flatMap((example) => {
            const note = noteAt(book, "useAdditionalCode", line.entry, example);
            return note
              ? [
                  found("CONV-04", outcome, line, {
                    note: note.text,
                    origin: note.origin,
                  }),
                ]
              : [];
          })
          .slice(0, 1);
      }),
    ),
  tell: (finding, at) => ({
    headline: "A second code belongs to it",
    why: `${withTitle(at, text(finding, "entered"))} is completed by another code: the note “use additional … ${text(finding, "note")}” stands at ${text(finding, "origin")}.`,
    citations: ["guideline:I.A.13", tabular(text(finding, "entered"))],
  }),
};
