/** MOD-12: a test on the hospital's machine without modifier 26. Example: 71046 in an emergency department. CMS, Medicare Claims Processing Manual, chapter 13, section 20. */
import { isInHospital } from "../charges/charged-encounter.ts";
import { claimsManual, foundAt, hasAny, payerCitation } from "../charges/lines.ts";
import type { ServiceRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: ServiceRule = {
  id: "MOD-12",
  title: "In a hospital the reading carries 26",
  aspect: "modifiers",
  kind: "modifier",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    isInHospital(at)
      ? at.services
          .filter((line) => at.edits.divided.has(line.code) && !hasAny(line, ["26", "TC"]))
          .map((line) =>
            foundAt(
              "MOD-12",
              "missing",
              line,
              { needs: "26", pos: at.encounter.placeOfService },
              "modifiers",
            ),
          )
      : [],
  tell: (finding, at) => ({
    headline: "The machine is the hospital’s",
    why: `At place of service ${text(finding, "pos")} the hospital reports the machine and the staff. A clinician who reads ${withTitle(at, text(finding, "entered"))} there reports it with modifier 26.`,
    citations: [...payerCitation(at, ["imaging-in-office"]), claimsManual("13, section 20")],
  }),
};
