/** GL-10: hypertension beside kidney or heart disease that has a combination code. Example: I10 with N18.31. Official Guidelines I.C.9.a. */
import { linesWith } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

/** Heart diseases that the guideline names with heart failure: I51.4 to I51.7, I51.89, I51.9. */
const combinations: readonly { of: RegExp; beside: RegExp; gives: string }[] = [
  { of: /^I10$/, beside: /^N18/, gives: "I12" },
  { of: /^I10$/, beside: /^I(50|51\.[4-7]|51\.89|51\.9)/, gives: "I11" },
  { of: /^I11/, beside: /^N18/, gives: "I13" },
  { of: /^I12/, beside: /^I(50|51\.[4-7]|51\.89|51\.9)/, gives: "I13" },
];

export const rule: CodeRule = {
  id: "GL-10",
  title: "Hypertension has a combination code with kidney and heart disease",
  aspect: "diagnoses",
  kind: "guideline",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    combinations.flatMap(({ of, beside, gives }) => {
      const [other] = linesWith(at, beside);
      if (!other) return [];
      return linesWith(at, of).map((line) =>
        found("GL-10", "wrong", line, { other: other.code, gives }),
      );
    }),
  tell: (finding, at) => ({
    headline: "A combination code says both",
    why: `${withTitle(at, text(finding, "entered"))} with ${withTitle(at, text(finding, "other"))}: the guidelines presume that they are related, unless the record says that they are not; a code of ${text(finding, "gives")} reports both, with the kidney stage or the kind of heart failure behind it.`,
    citations: ["guideline:I.C.9.a"],
  }),
};
