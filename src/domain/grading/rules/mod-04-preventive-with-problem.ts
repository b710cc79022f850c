/** MOD-04: a problem visit beside a preventive or wellness visit without modifier 25. Example: 99214 beside 99396. CMS, Medicare Claims Processing Manual, chapter 12, section 30.6.2, and the payer's rule. */
import { preventiveVisits, problemVisits } from "../charges/charged-encounter.ts";
import { claimsManual, foundAt, hasAny, payerCitation } from "../charges/lines.ts";
import type { ServiceRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: ServiceRule = {
  id: "MOD-04",
  title: "A problem visit beside a preventive visit needs 25",
  aspect: "modifiers",
  kind: "modifier",
  consequence: "denial",
  severity: "serious",
  review: (at) => {
    const [preventive] = preventiveVisits(at);
    if (!preventive) return [];
    const onOther = preventive.modifiers.includes("25") ? 1 : 0;
    return problemVisits(at)
      .filter((visit) => !hasAny(visit, ["25"]))
      .map((visit) =>
        foundAt(
          "MOD-04",
          "missing",
          visit,
          { needs: "25", beside: preventive.code, onOther },
          "modifiers",
        ),
      );
  },
  tell: (finding, at) => ({
    headline: "Two visits on one day",
    why: `${text(finding, "entered")} stands beside ${withTitle(at, text(finding, "beside"))}. It is paid only as work that the check-up would not contain, and modifier 25 on ${text(finding, "entered")} says so.${finding.params["onOther"] === 1 ? ` Modifier 25 on ${text(finding, "beside")} does not do that.` : ""}`,
    citations: [
      ...payerCitation(at, ["preventive-and-problem", "awv-and-problem", "modifier-25"]),
      claimsManual("12, section 30.6.2"),
    ],
  }),
};
