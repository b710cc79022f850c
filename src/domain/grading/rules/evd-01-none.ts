/** EVD-01: no words of the record were marked for a supported line. Official Guidelines I.A.19 (the provider's statement supports the code), I.B.14. */
import { linesWithEvidence } from "../evidence.ts";
import type { Rule } from "../rule.ts";
import { text } from "../words.ts";

export const rule: Rule = {
  id: "EVD-01",
  title: "No words in the record were marked",
  aspect: "evidence",
  kind: "reading the record",
  consequence: "compliance risk",
  severity: "serious",
  check: (at) =>
    linesWithEvidence(at)
      .filter((line) => line.state === "unmarked")
      .map((line) => ({
        rule: "EVD-01",
        outcome: "missing",
        path: `${line.path}/evidence`,
        params: { code: line.code, quotes: line.quotes },
      })),
  tell: (finding) => ({
    headline: "Mark the words that support it",
    why: `${text(finding, "code")} rests on the provider's own words: “${text(finding, "quotes")}”. An auditor asks for them.`,
    citations: ["guideline:I.A.19"],
  }),
};
