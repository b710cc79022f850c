/** UNIT-05: modifier 50 with more than one unit. Example: 20610-50 with 2 units. CMS, Medicare Claims Processing Manual, chapter 12, section 40.7: both sides are one line with one unit. */
import { claimsManual, foundAt, payerCitation } from "../charges/lines.ts";
import type { ServiceRule } from "../rule.ts";
import { text } from "../words.ts";

export const rule: ServiceRule = {
  id: "UNIT-05",
  title: "Both sides are one unit",
  aspect: "units",
  kind: "arithmetic",
  consequence: "denial",
  severity: "moderate",
  review: (at) =>
    at.services
      .filter(({ modifiers, units = 1 }) => modifiers.includes("50") && units > 1)
      .map((line) => foundAt("UNIT-05", "wrong", line, { units: line.units ?? 0 }, "units")),
  tell: (finding, at) => ({
    headline: "One unit for both sides",
    why: `Modifier 50 on ${text(finding, "entered")} already says that both sides were done; with ${text(finding, "units")} units the payer reads ${text(finding, "units")} times both.`,
    citations: [...payerCitation(at, ["laterality"]), claimsManual("12, section 40.7")],
  }),
};
