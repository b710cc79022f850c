/** MOD-16: a bundled pair that a modifier may open, without one. Example: 45380 beside 45385. CMS, NCCI procedure-to-procedure edits with indicator 1; Policy Manual, chapter I. */
import { bundledLines, isOpened } from "../charges/bundles.ts";
import { visitOf } from "../charges/charged-encounter.ts";
import { DISTINCT, foundAt, ncci, payerCitation } from "../charges/lines.ts";
import type { ServiceRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: ServiceRule = {
  id: "MOD-16",
  title: "A bundled pair that nothing opens",
  aspect: "modifiers",
  kind: "modifier",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    bundledLines(at)
      .filter(
        (bundled) =>
          bundled.pair.indicator === 1 &&
          // Visits carry 25, which has a rule of its own.
          visitOf(at, bundled.line) === undefined &&
          !isOpened(bundled),
      )
      .map(({ line, beside, pair }) =>
        foundAt(
          "MOD-16",
          "missing",
          line,
          { needs: DISTINCT.join(" "), beside: beside.code, why: pair.why },
          "modifiers",
        ),
      ),
  tell: (finding, at) => ({
    headline: `Bundled into ${text(finding, "beside")}`,
    why: `${text(finding, "entered")} is in column 2 of a pair with ${withTitle(at, text(finding, "beside"))}: ${text(finding, "why")}. The pair has indicator 1, so XE, XP, XS, XU or 59 opens it, when the note shows another site, encounter or clinician, or no overlap; the payer’s rule may name one of them.`,
    citations: [...payerCitation(at, ["ncci-59", "minor-procedure-multiple"]), ncci("I")],
  }),
};
