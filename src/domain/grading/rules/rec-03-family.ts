/** REC-03: the words are about a relative. Example: I21.9 where the record reads “Father: heart attack at 54”. Official Guidelines I.C.21.c.4. */
import { mentionFindings } from "../record/line-mentions.ts";
import { isOfMark, placeInRecord } from "../record/words.ts";
import type { Rule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "REC-03",
  title: "The record speaks of a relative",
  aspect: "diagnoses",
  kind: "reading the record",
  consequence: "compliance risk",
  severity: "serious",
  check: (at) => mentionFindings(at, "REC-03", ["family"]),
  tell: (finding, at) => ({
    headline: "Those words are about a relative",
    why: `${placeInRecord(finding)}, and ${withTitle(at, text(finding, "entered"))} reports the patient's own. ${isOfMark(finding) ? "Such words can't support it." : "Where a relative's disease matters, a family history code (Z80 to Z84) tells it."}`,
    citations: ["guideline:I.C.21.c.4"],
  }),
};
