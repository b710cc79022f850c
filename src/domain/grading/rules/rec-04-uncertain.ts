/** REC-04: the words leave it open or rule it out. Example: K21.9 where the record reads “Possible GERD” at an office visit. Official Guidelines IV.H, II.H, III.C. */
import { mentionFindings } from "../record/line-mentions.ts";
import { isOfMark, placeInRecord } from "../record/words.ts";
import type { Rule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "REC-04",
  title: "The record is not certain, or rules it out",
  aspect: "diagnoses",
  kind: "guideline",
  consequence: "compliance risk",
  severity: "serious",
  check: (at) => mentionFindings(at, "REC-04", ["uncertain", "ruled-out"]),
  tell: (finding, at) => {
    const place = placeInRecord(finding);
    const cue = text(finding, "cue");
    const code = withTitle(at, text(finding, "entered"));
    const rest = isOfMark(finding) ? `Such words can't support ${code}.` : undefined;
    const isInpatient = at.setting === "inpatient";
    const citations = isInpatient ? ["guideline:II.H", "guideline:III.C"] : ["guideline:IV.H"];
    if (text(finding, "kind") === "ruled-out") {
      return {
        headline: "It was thought of and put aside",
        why: `${place}: “${cue}” says that the provider does not believe the patient has it. ${rest ?? `So ${code} is not coded.`}`,
        citations,
      };
    }
    return {
      headline: "The record is not certain of it",
      why: isInpatient
        ? `${place}: “${cue}” leaves it open. On an inpatient chart an uncertain diagnosis counts only while it is so documented at discharge, and these words are not from there.`
        : `${place}: “${cue}” leaves it open, and outside an inpatient stay an uncertain diagnosis is never coded. ${rest ?? `The symptom, or what else is certain, takes the place of ${code}.`}`,
      citations,
    };
  },
};
