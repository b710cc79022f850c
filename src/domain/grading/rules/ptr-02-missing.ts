/** PTR-02: a diagnosis that the service treated is not pointed to. CMS-1500 item 24E holds up to four. Official Guidelines IV.J. */
import { missingPointers } from "../service-lines.ts";
import type { Rule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "PTR-02",
  title: "A supporting diagnosis is not pointed to",
  aspect: "pointers",
  kind: "reading the record",
  consequence: "denial",
  severity: "serious",
  check: (at) =>
    at.servicePairs.flatMap((pair) =>
      missingPointers(at, pair).map((expected) => ({
        rule: "PTR-02",
        outcome: "missing",
        path: `${pair.line?.path}/pointers`,
        params: { code: pair.line?.code ?? "", expected },
      })),
    ),
  tell: (finding, at) => ({
    headline: "A pointer is missing",
    why: `${text(finding, "code")} also served ${withTitle(at, text(finding, "expected"))}; point to it, so that the claim shows why the service was needed.`,
    citations: ["guideline:IV.J"],
  }),
};
