/** SVC-20: a test reported whole where the hospital owns the machine. Example: 93000 in an emergency department, where the clinician reports 93010. CMS, Medicare Claims Processing Manual, chapter 13, section 20: professional and technical component. */
import { isInHospital } from "../charges/charged-encounter.ts";
import { claimsManual, foundAt, payerCitation } from "../charges/lines.ts";
import type { ServiceRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: ServiceRule = {
  id: "SVC-20",
  title: "In a hospital the clinician reports the reading",
  aspect: "services",
  kind: "look-up",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    isInHospital(at)
      ? at.services.flatMap((line) => {
          const reading = at.edits.readings.get(line.code);
          const pos = at.encounter.placeOfService;
          return reading ? [foundAt("SVC-20", "wrong", line, { reading, pos })] : [];
        })
      : [],
  tell: (finding, at) => ({
    headline: `The reading alone is ${text(finding, "reading")}`,
    why: `${withTitle(at, text(finding, "entered"))} holds the machine and the tracing. At place of service ${text(finding, "pos")} these are the hospital’s; the clinician reports ${withTitle(at, text(finding, "reading"))}.`,
    citations: [...payerCitation(at, ["electrocardiogram-parts"]), claimsManual("13, section 20")],
  }),
};
