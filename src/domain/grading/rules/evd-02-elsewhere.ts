/** EVD-02: the marked words do not support the line. Overlap of a few words with the key's is enough. Official Guidelines I.A.19, I.B.14. */
import { linesWithEvidence } from "../evidence.ts";
import type { Rule } from "../rule.ts";
import { text } from "../words.ts";

export const rule: Rule = {
  id: "EVD-02",
  title: "The marked words do not support the line",
  aspect: "evidence",
  kind: "reading the record",
  consequence: "compliance risk",
  severity: "serious",
  check: (at) =>
    linesWithEvidence(at)
      .filter((line) => line.state === "elsewhere")
      .map((line) => ({
        rule: "EVD-02",
        outcome: "wrong",
        path: `${line.path}/evidence`,
        params: { code: line.code, quotes: line.quotes },
      })),
  tell: (finding) => ({
    headline: "Other words support it",
    why: `What you marked does not carry ${text(finding, "code")}. The words that do: “${text(finding, "quotes")}”.`,
    citations: ["guideline:I.A.19"],
  }),
};
