/** ORD-03: a manifestation code stands first. Example: F02.80 first-listed. Official Guidelines I.A.13 (etiology/manifestation). */
import { firstListed } from "../coded-encounter.ts";
import { found } from "../found.ts";
import { isManifestation } from "../manifestation.ts";
import type { CodeRule } from "../rule.ts";
import { tabular, text, withTitle } from "../words.ts";

export const rule: CodeRule = {
  id: "ORD-03",
  title: "A manifestation code is never first-listed",
  aspect: "order",
  kind: "convention",
  consequence: "denial",
  severity: "serious",
  review: (at) => {
    const first = firstListed(at);
    return first && isManifestation(first.entry) ? [found("ORD-03", "wrong", first)] : [];
  },
  tell: (finding, at) => ({
    headline: "This code can't stand first",
    why: `${withTitle(at, text(finding, "entered"))} describes a manifestation; the disease that causes it is sequenced before it.`,
    citations: ["guideline:I.A.13", tabular(text(finding, "entered"))],
  }),
};
