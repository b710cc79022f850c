/** SVC-21: a visit about what a procedure treated, within its days of follow-up. Example: 99213 for a fracture six weeks after 25600. CMS, Medicare Claims Processing Manual, chapter 12, section 40: the global surgical package. */
import { diagnosesOf, problemVisits } from "../charges/charged-encounter.ts";
import { claimsManual, foundAt, payerCitation } from "../charges/lines.ts";
import { followUpOf } from "../charges/follow-up.ts";
import type { ServiceRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: ServiceRule = {
  id: "SVC-21",
  title: "The visit is already paid with the procedure",
  aspect: "services",
  kind: "reading the record",
  consequence: "denial",
  severity: "serious",
  review: (at) => {
    const followUp = followUpOf(at);
    if (!followUp) return [];
    return problemVisits(at).flatMap((line) => {
      const pointed = diagnosesOf(at, line);
      if (pointed.length === 0 || !pointed.every(({ code }) => followUp.treats(code))) return [];
      const { procedure, days, day } = followUp;
      return [foundAt("SVC-21", "wrong", line, { procedure, days, day })];
    });
  },
  tell: (finding, at) => ({
    headline: "Paid with the procedure",
    why: `The price of ${withTitle(at, text(finding, "procedure"))} holds ${text(finding, "days")} days of follow-up, and this visit for the same condition is on day ${text(finding, "day")}. It is reported as 99024, without charge.`,
    citations: [...payerCitation(at, ["fracture-follow-up"]), claimsManual("12, section 40")],
  }),
};
