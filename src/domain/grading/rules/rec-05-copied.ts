/** REC-05: the words stand only in text that the chart marks as carried over. Example: E87.6 from “[copied 02/10/2026] Hypokalemia”. Official Guidelines IV.J, III, I.A.19. */
import { mentionFindings } from "../record/line-mentions.ts";
import { isOfMark, placeInRecord } from "../record/words.ts";
import type { Rule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "REC-05",
  title: "Text that was carried over",
  aspect: "diagnoses",
  kind: "reading the record",
  consequence: "compliance risk",
  severity: "serious",
  check: (at) => mentionFindings(at, "REC-05", ["copied"]),
  tell: (finding, at) => ({
    headline: "That text was carried over",
    why: `${placeInRecord(finding)}, which the chart marks as carried over: “${text(finding, "cue")}”. ${isOfMark(finding) ? "Only words of this encounter support" : "Nobody takes it up for this encounter, so nothing supports"} ${withTitle(at, text(finding, "entered"))}.`,
    citations: [
      at.setting === "inpatient" ? "guideline:III" : "guideline:IV.J",
      "guideline:I.A.19",
    ],
  }),
};
