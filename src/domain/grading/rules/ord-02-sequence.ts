/** ORD-02: a pair that the key orders stands the other way round. Example: N18.31 before I12.9. Official Guidelines I.A.13, I.B.7. */
import type { Rule } from "../rule.ts";
import { lineOfKeyCode } from "../sequence.ts";
import { text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "ORD-02",
  title: "Two codes stand in the wrong order",
  aspect: "order",
  kind: "order",
  consequence: "denial",
  severity: "serious",
  check: (at) =>
    at.key.order.before.flatMap(({ first, then, citation }) => {
      const firstLine = lineOfKeyCode(at, first);
      const thenLine = lineOfKeyCode(at, then);
      if (firstLine === undefined || thenLine === undefined || firstLine < thenLine) return [];
      return [
        {
          rule: "ORD-02",
          outcome: "wrong",
          path: `/diagnoses/${firstLine}`,
          params: { first, then, citation },
        },
      ];
    }),
  tell: (finding, at) => ({
    headline: "The order of two codes is fixed",
    why: `${withTitle(at, text(finding, "first"))} comes before ${withTitle(at, text(finding, "then"))}; the place cited here says so.`,
    citations: [text(finding, "citation")],
  }),
};
