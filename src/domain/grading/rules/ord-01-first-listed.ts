/** ORD-01: another condition than the key's stands first. Example: Z79.84 before E11.22. Official Guidelines IV.G (first-listed diagnosis), II (principal diagnosis). */
import type { Rule } from "../rule.ts";
import { firstIsRight } from "../sequence.ts";
import { text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "ORD-01",
  title: "The first-listed diagnosis is another one",
  aspect: "order",
  kind: "order",
  consequence: "denial",
  severity: "serious",
  check: (at) => {
    const first = at.diagnoses[0];
    if (!first || firstIsRight(at)) return [];
    return [
      {
        rule: "ORD-01",
        outcome: "wrong",
        path: first.path,
        params: { entered: first.code ?? first.typed.code, expected: at.key.order.first },
      },
    ];
  },
  tell: (finding, at) => ({
    headline:
      at.setting === "inpatient"
        ? "Another diagnosis is the principal one"
        : "Another diagnosis is first-listed",
    why: `${text(finding, "entered")} stands first; ${at.key.order.first.map((code) => withTitle(at, code)).join(" or ")} belongs there. ${at.key.order.rationale}`,
    citations: at.key.order.citations,
  }),
};
