/** REC-01: the words deny what the code says. Example: R07.9 where the record reads “denies chest pain”. Official Guidelines IV.J, III. */
import { mentionFindings } from "../record/line-mentions.ts";
import { isOfMark, placeInRecord } from "../record/words.ts";
import type { Rule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "REC-01",
  title: "The record denies it",
  aspect: "diagnoses",
  kind: "reading the record",
  consequence: "compliance risk",
  severity: "serious",
  check: (at) => mentionFindings(at, "REC-01", ["negated"]),
  tell: (finding, at) => ({
    headline: "The record says no",
    why: `${placeInRecord(finding)}: “${text(finding, "cue")}” denies what ${withTitle(at, text(finding, "entered"))} reports. ${isOfMark(finding) ? "Such words can't support it" : "Only what is there is coded"}.`,
    citations: [at.setting === "inpatient" ? "guideline:III" : "guideline:IV.J"],
  }),
};
