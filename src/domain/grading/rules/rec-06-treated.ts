/** REC-06: a condition that the provider assesses and treats is not coded. Example: E78.5 left out where the plan reads “continue atorvastatin”. Official Guidelines IV.I, IV.J, III. */
import { treatedConditions } from "../record/treated.ts";
import { placeInRecord } from "../record/words.ts";
import type { Rule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "REC-06",
  title: "Treated and not coded",
  aspect: "diagnoses",
  kind: "reading the record",
  consequence: "lost revenue",
  severity: "moderate",
  check: (at) =>
    treatedConditions(at).map(({ keyIndex, code, paragraph, section, sentence }) => ({
      rule: "REC-06",
      outcome: "info",
      path: `/key/diagnoses/${keyIndex}`,
      params: { expected: code, keyIndex, paragraph, section, sentence },
    })),
  tell: (finding, at) => ({
    headline: "It was treated here",
    why: `${placeInRecord(finding)}. What is assessed and treated belongs on the list: ${withTitle(at, text(finding, "expected"))}.`,
    citations:
      at.setting === "inpatient" ? ["guideline:III"] : ["guideline:IV.I", "guideline:IV.J"],
  }),
};
