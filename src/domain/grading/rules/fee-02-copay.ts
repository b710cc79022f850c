/** FEE-02: the copay differs from what was collected. CMS-1500 item 29; the source is the front desk's receipt. */
import { wrongFields } from "../superbill-check.ts";
import type { Rule } from "../rule.ts";
import { text } from "../words.ts";

export const rule: Rule = {
  id: "FEE-02",
  title: "The copay is not what was collected",
  aspect: "money",
  kind: "arithmetic",
  consequence: "lost revenue",
  severity: "moderate",
  check: (at) =>
    wrongFields(at)
      .filter((field) => field.id === "copayCollected")
      .map((field) => ({
        rule: "FEE-02",
        outcome: "wrong",
        path: "/superbill/copayCollected",
        params: { entered: field.typed, expected: field.onFile },
      })),
  tell: (finding) => ({
    headline: `The copay collected was ${text(finding, "expected")}`,
    why: `The receipt says ${text(finding, "expected")}; you entered “${text(finding, "entered")}”. The balance due, and later the patient's statement, rest on it.`,
    citations: ["form:CMS-1500"],
  }),
};
