/** CODE-03: a category or subcategory instead of a code. Example: E11.2. Official Guidelines I.B.2 (use all characters). */
import type { CodeRule } from "../rule.ts";
import { tabular, text, withTitle } from "../words.ts";

export const rule: CodeRule = {
  id: "CODE-03",
  title: "A header, not a billable code",
  aspect: "diagnoses",
  kind: "specificity",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    at.lines.flatMap((line) =>
      line.code !== undefined &&
      line.lookup?.status === "header" &&
      line.lookup.needs === "more-characters"
        ? [{ rule: "CODE-03", outcome: "wrong", path: line.path, params: { entered: line.code } }]
        : [],
    ),
  tell: (finding, at) => ({
    headline: "This code needs more characters",
    why: `${withTitle(at, text(finding, "entered"))} is a heading with codes below it; a payer rejects it. Report the full code from the list below the heading.`,
    citations: ["guideline:I.B.2", tabular(text(finding, "entered"))],
  }),
};
