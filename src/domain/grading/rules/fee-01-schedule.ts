/** FEE-01: the fee is not the practice's fee for the code on the line. Example: 145.00 for a code scheduled at 172.00. The source is the practice's fee schedule. */
import { formatMoney } from "../../../lib/money.ts";
import { wrongFees } from "../superbill-check.ts";
import type { Rule } from "../rule.ts";
import { text } from "../words.ts";

export const rule: Rule = {
  id: "FEE-01",
  title: "The fee is not the one on the schedule",
  aspect: "money",
  kind: "arithmetic",
  consequence: "lost revenue",
  severity: "moderate",
  check: (at) =>
    wrongFees(at).map(({ line, scheduled }) => ({
      rule: "FEE-01",
      outcome: "wrong",
      path: `${line.path}/fee`,
      params: { code: line.code ?? "", entered: line.typed.fee, expected: formatMoney(scheduled) },
    })),
  tell: (finding, at) => ({
    headline: `The fee is ${text(finding, "expected")}`,
    why: `${at.practice.name} charges ${text(finding, "expected")} for one unit of ${text(finding, "code")}; you entered “${text(finding, "entered")}”. Every patient is charged by the same schedule, whatever the payer allows.`,
    citations: ["form:fee schedule"],
  }),
};
