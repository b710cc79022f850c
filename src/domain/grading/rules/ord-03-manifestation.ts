/** ORD-03: a manifestation code stands first. Example: F02.80 first-listed. Official Guidelines I.A.13 (etiology/manifestation). */
import { diagnosisBookOn } from "../../codebook/code-sets.ts";
import { isManifestation } from "../../codebook/relations.ts";
import type { Rule } from "../rule.ts";
import { tabular, text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "ORD-03",
  title: "A manifestation code is never first-listed",
  aspect: "order",
  kind: "convention",
  consequence: "denial",
  check: (at) => {
    const book = diagnosisBookOn(at.codeSets, at.encounter.dateOfService);
    const first = at.diagnoses[0];
    if (!book || first?.code === undefined || !isManifestation(book, first.code)) return [];
    return [
      { rule: "ORD-03", outcome: "wrong", path: first.path, params: { entered: first.code } },
    ];
  },
  tell: (finding, at) => ({
    headline: "This code can't stand first",
    why: `${withTitle(at, text(finding, "entered"))} describes a manifestation; the disease that causes it is sequenced before it.`,
    citations: ["guideline:I.A.13", tabular(text(finding, "entered"))],
  }),
};
