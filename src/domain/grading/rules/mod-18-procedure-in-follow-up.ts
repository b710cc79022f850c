/** MOD-18: a procedure within the follow-up of another one, without 58, 78 or 79. Example: 20610 six weeks after 25600. CMS, Medicare Claims Processing Manual, chapter 12, section 40.2. */
import { claimsManual, foundAt, hasAny, payerCitation } from "../charges/lines.ts";
import { followUpOf } from "../charges/follow-up.ts";
import type { ServiceRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

const WHY_AGAIN = ["58", "78", "79"];

export const rule: ServiceRule = {
  id: "MOD-18",
  title: "A procedure within follow-up says why",
  aspect: "modifiers",
  kind: "modifier",
  consequence: "denial",
  severity: "serious",
  review: (at) => {
    const followUp = followUpOf(at);
    if (!followUp) return [];
    const { procedure, days, day } = followUp;
    return at.services
      .filter((line) => at.edits.globalDays.has(line.code) && !hasAny(line, WHY_AGAIN))
      .map((line) => {
        const params = { needs: WHY_AGAIN.join(" "), procedure, days, day };
        return foundAt("MOD-18", "missing", line, params, "modifiers");
      });
  },
  tell: (finding, at) => ({
    headline: "Within the follow-up of a procedure",
    why: `${text(finding, "entered")} on day ${text(finding, "day")} of the ${text(finding, "days")} that ${withTitle(at, text(finding, "procedure"))} holds is denied without a modifier: 58 for a planned next step, 78 for an unplanned return to the operating room, 79 for something unrelated.`,
    citations: [...payerCitation(at, ["fracture-follow-up"]), claimsManual("12, section 40.2")],
  }),
};
