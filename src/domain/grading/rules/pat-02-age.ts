/** PAT-02: a code for another age. Example: Z68.35 at 12 years. Tabular List, notes at Z68, Z00.11, Z05 and Z38.
 * “wrong” only where one of these notes gives the age. Elsewhere titles say “child”, “adult” or “age-related” without a
 * year; the years of those rows are what claim edits commonly ask about, so that they are “info”.
 */
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { tabular, text, withTitle } from "../words.ts";

interface Limit {
  readonly of: RegExp;
  /** Completed years, both ends included. */
  readonly from: number;
  readonly to: number;
  readonly fits: string;
  /** The category whose note gives the age. */
  readonly note?: string;
}

const limits: readonly Limit[] = [
  { of: /^Z00\.11/, from: 0, to: 0, fits: "newborns under 29 days old", note: "Z00.11" },
  { of: /^Z05/, from: 0, to: 0, fits: "newborns in their first 28 days", note: "Z05" },
  { of: /^Z38/, from: 0, to: 0, fits: "the record of the birth itself", note: "Z38" },
  { of: /^Z68\.5/, from: 2, to: 19, fits: "persons from 2 to 19 years", note: "Z68" },
  { of: /^Z68\.[1-4]/, from: 20, to: 124, fits: "persons of 20 years and more", note: "Z68" },
  { of: /^(O|Z3(4|7|A))/, from: 9, to: 64, fits: "patients who can be pregnant" },
  {
    of: /^P(0[0-4]|1[0-5]|2[0-6]|3[5-9]|5|7[04]|8[0-3]|9[23])/,
    from: 0,
    to: 0,
    fits: "newborns and infants, unless the condition has lasted",
  },
  { of: /^(Z00\.12|R62\.5|Z76\.[12])/, from: 0, to: 17, fits: "children" },
  { of: /^Z00\.0/, from: 15, to: 124, fits: "adults" },
  { of: /^(R54|N40|H25|M81\.0|M80\.0|R62\.7)/, from: 15, to: 124, fits: "adults" },
];

export const rule: CodeRule = {
  id: "PAT-02",
  title: "A code for another age",
  aspect: "diagnoses",
  kind: "data entry",
  consequence: "denial",
  severity: "serious",
  review: (at) => {
    const { age } = at;
    if (age === undefined) return [];
    return at.known.flatMap((line) => {
      const limit = limits.find(({ of }) => of.test(line.code));
      if (!limit || (age >= limit.from && age <= limit.to)) return [];
      const { fits, note = "" } = limit;
      return [found("PAT-02", note ? "wrong" : "info", line, { age, fits, note })];
    });
  },
  tell: (finding, at) => {
    const note = text(finding, "note");
    const code = withTitle(at, text(finding, "entered"));
    const age = `the patient’s age on the date of service is ${text(finding, "age")}`;
    return {
      headline: "Does the code fit the age?",
      why: note
        ? `${code} is for ${text(finding, "fits")}, says the note at ${note}; ${age}.`
        : `${code} is meant for ${text(finding, "fits")}; ${age}. The book names no year, but claim edits ask: check code and date of birth.`,
      citations: ["guideline:I.B.1", tabular(note || text(finding, "entered"))],
    };
  },
};
