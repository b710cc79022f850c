/** MOD-06: modifier 25 where no other service stands beside the visit. Example: 99213-25 alone. CMS, NCCI Policy Manual, chapter I. */
import { preventiveVisits, problemVisits } from "../charges/charged-encounter.ts";
import { foundAt, ncci, others, payerCitation } from "../charges/lines.ts";
import type { ServiceRule } from "../rule.ts";
import { text } from "../words.ts";

/** Laboratory tests, drugs and supplies hold no visit. */
const NO_VISIT_IN_IT = /^(?:8\d{4}|\d{4}U|36415|[AEJLQS]\d{4})$/;

export const rule: ServiceRule = {
  id: "MOD-06",
  title: "Modifier 25 without a second service",
  aspect: "modifiers",
  kind: "modifier",
  consequence: "compliance risk",
  severity: "moderate",
  review: (at) =>
    [...problemVisits(at), ...preventiveVisits(at)]
      .filter(
        (visit) =>
          visit.modifiers.includes("25") &&
          others(at, visit).every(({ code }) => NO_VISIT_IN_IT.test(code)),
      )
      .map((visit) => foundAt("MOD-06", "wrong", visit, { modifiers: ["25"] }, "modifiers")),
  tell: (finding, at) => ({
    headline: "Separate from what?",
    why: `Modifier 25 says that ${text(finding, "entered")} is separate from another service of the day by the same clinician. No procedure and no other visit is on the list.`,
    citations: [...payerCitation(at, ["modifier-25"]), ncci("I")],
  }),
};
