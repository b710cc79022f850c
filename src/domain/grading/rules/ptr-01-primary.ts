/** PTR-01: the first pointer is not the main reason for the service. CMS-1500 item 24E: the primary pointer stands first. Official Guidelines IV.G. */
import { hasWrongPrimary, primaryPointer } from "../service-lines.ts";
import type { Rule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "PTR-01",
  title: "The primary pointer is another diagnosis",
  aspect: "pointers",
  kind: "order",
  consequence: "denial",
  severity: "serious",
  check: (at) =>
    at.servicePairs
      .filter((pair) => hasWrongPrimary(at, pair))
      .map((pair) => ({
        rule: "PTR-01",
        outcome: "wrong",
        path: `${pair.line?.path}/pointers`,
        params: {
          code: pair.line?.code ?? "",
          expected: pair.key?.pointers[0] ?? "",
          entered: primaryPointer(at, pair),
        },
      })),
  tell: (finding, at) => ({
    headline: "Point to the main reason first",
    why: `${text(finding, "code")} was provided chiefly for ${withTitle(at, text(finding, "expected"))}; the payer reads the first pointer (item 24E) as the reason for the service.`,
    citations: ["guideline:IV.G"],
  }),
};
