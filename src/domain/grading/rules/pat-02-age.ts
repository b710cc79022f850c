/** PAT-02: a code for another age. Example: Z38.00 at 30 years; Z00.129 at 40; Z68.35 at 12. Tabular List, notes at Z00.1-, Z68; Official Guidelines I.C.16.a. */
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { tabular, text, withTitle } from "../words.ts";

/** Completed years, both ends included. */
const limits: readonly {
  of: RegExp;
  from: number;
  to: number;
  fits: string;
  outcome?: "info";
}[] = [
  { of: /^O/, from: 9, to: 64, fits: "patients who can be pregnant, 9 to 64 years" },
  { of: /^Z3(4|7|A)/, from: 9, to: 64, fits: "patients who can be pregnant, 9 to 64 years" },
  { of: /^(Z38|Z00\.11|Z05)/, from: 0, to: 0, fits: "newborns" },
  {
    of: /^P(0[0-4]|1[0-5]|2[0-6]|3[5-9]|5|7[04]|8[0-3]|9[23])/,
    from: 0,
    to: 0,
    fits: "newborns and infants, unless the condition has lasted",
    outcome: "info",
  },
  { of: /^Z00\.12/, from: 0, to: 17, fits: "children from 29 days to 17 years" },
  { of: /^Z00\.0/, from: 15, to: 124, fits: "adults" },
  { of: /^Z68\.5/, from: 2, to: 19, fits: "persons from 2 to 19 years" },
  { of: /^Z68\.[1-4]/, from: 20, to: 124, fits: "adults of 20 years and more" },
  { of: /^(R54|N40|H25|M81\.0|M80\.0|R62\.7)/, from: 15, to: 124, fits: "adults" },
  { of: /^(R62\.5|Z76\.[12])/, from: 0, to: 17, fits: "children" },
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
      return [found("PAT-02", limit.outcome ?? "wrong", line, { age, fits: limit.fits })];
    });
  },
  tell: (finding, at) => ({
    headline: "Does the code fit the age?",
    why: `${withTitle(at, text(finding, "entered"))} is for ${text(finding, "fits")}; the patient is ${text(finding, "age")} on the date of service.`,
    citations: ["guideline:I.B.1", tabular(text(finding, "entered"))],
  }),
};
