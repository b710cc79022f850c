/** SVC-10: a visit below the level that the note supports. Example: 99213 where problems and risk are moderate. CMS, Evaluation and Management Services Guide: two of three elements, or total time. */
import { payerCitation } from "../charges/lines.ts";
import type { ServiceRule } from "../rule.ts";
import { saidOfLevel, takenBy, wrongLevels } from "../charges/visit-level.ts";
import { text } from "../words.ts";

export const rule: ServiceRule = {
  id: "SVC-10",
  title: "The visit is leveled too low",
  aspect: "services",
  kind: "reading the record",
  consequence: "lost revenue",
  severity: "moderate",
  review: (at) => wrongLevels("SVC-10", at, (entered, supported) => entered < supported),
  tell: (finding, at) => {
    const isEmergency = text(finding, "entered").startsWith("9928");
    return {
      headline: `The note supports ${text(finding, "expected")}`,
      why: `${text(finding, "entered")} stands for ${takenBy(finding)}, which is less than was documented. ${saidOfLevel(finding)} That is ${text(finding, "expected")}.`,
      citations: [
        ...payerCitation(at, [isEmergency ? "em-emergency-level" : "em-office-level"]),
        "source:CMS, Evaluation and Management Services Guide (MLN006764)",
      ],
    };
  },
};
