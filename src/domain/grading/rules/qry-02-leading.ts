/** QRY-02: the words of a query lead the provider or speak of payment. Example: “Can you document acute blood loss anemia?” Guidelines for Achieving a Compliant Query Practice (AHIMA and ACDIS, 2022). */
import { queryState } from "../query-points.ts";
import type { Rule } from "../rule.ts";
import type { WordingFault } from "../query-wording.ts";
import { text } from "../words.ts";

const SOURCE = "source:Guidelines for Achieving a Compliant Query Practice (AHIMA, ACDIS 2022)";

const reasons: Readonly<Record<WordingFault, string>> = {
  "asks-to-document":
    "It asks the provider to write something down. A query asks what the provider knows, and leaves the words to the provider.",
  "seeks-agreement":
    "It asks for agreement. Whoever is asked to agree is told the answer; ask an open question, or offer several options.",
  "one-option":
    "It names one diagnosis and no other. A diagnosis may be named among several that the findings fit, with “other” and “unable to determine”.",
  payment:
    "It speaks of payment. What a diagnosis does to payment or to a score has no place in a query.",
};

export const rule: Rule = {
  id: "QRY-02",
  title: "The query leads the provider",
  aspect: "query",
  kind: "guideline",
  consequence: "compliance risk",
  severity: "serious",
  check: (at) =>
    queryState(at).faults.map((fault) => ({
      rule: "QRY-02",
      outcome: "wrong",
      path: "/query/text",
      params: { fault },
    })),
  tell: (finding) => ({
    headline: "The query leads",
    why: reasons[text(finding, "fault") as WordingFault],
    citations: [SOURCE],
  }),
};
