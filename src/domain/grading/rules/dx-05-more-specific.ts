/** DX-05: more detail than anybody documented. Example: E11.21 where only E11.2- is supported. Official Guidelines I.B.14, I.B.18. */
import type { Rule } from "../rule.ts";
import { diagnosisFindings } from "../verdicts.ts";
import { tabular, text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "DX-05",
  title: "More detail than the record supports",
  aspect: "diagnoses",
  kind: "reading the record",
  consequence: "compliance risk",
  severity: "serious",
  check: (at) => diagnosisFindings(at, "DX-05", "more-specific", "partial"),
  tell: (finding, at) => ({
    headline: "More than the record says",
    why: `${withTitle(at, text(finding, "entered"))} claims detail that the provider did not document; ${withTitle(at, text(finding, "expected"))} is what the record supports.`,
    citations: ["guideline:I.B.18", tabular(text(finding, "expected"))],
  }),
};
