/** REC-02: the words speak of the past. Example: F41.9 where the record reads “Anxiety 2018, resolved”. Official Guidelines IV.J, III.A, I.C.21.c.4. */
import { mentionFindings } from "../record/line-mentions.ts";
import { isOfMark, placeInRecord } from "../record/words.ts";
import type { Rule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "REC-02",
  title: "The record speaks of the past",
  aspect: "diagnoses",
  kind: "reading the record",
  consequence: "compliance risk",
  severity: "serious",
  check: (at) => mentionFindings(at, "REC-02", ["historical"]),
  tell: (finding, at) => ({
    headline: "That was in the past",
    why: `${placeInRecord(finding)}: “${text(finding, "cue")}” tells of the past, and ${withTitle(at, text(finding, "entered"))} reports the present. ${isOfMark(finding) ? "Such words can't support it." : "What is over is not coded; a history code may be, where it matters."}`,
    citations: [
      at.setting === "inpatient" ? "guideline:III.A" : "guideline:IV.J",
      "guideline:I.C.21.c.4",
    ],
  }),
};
