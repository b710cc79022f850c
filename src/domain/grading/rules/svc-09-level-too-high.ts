/** SVC-09: a visit above the level that the note supports. Example: 99215 where problems and risk are moderate. CMS, Evaluation and Management Services Guide: two of three elements, or total time. */
import { payerCitation } from "../charges/lines.ts";
import type { ServiceRule } from "../rule.ts";
import { saidOfLevel, shortfall, takenBy, wrongLevels } from "../charges/visit-level.ts";
import { text } from "../words.ts";

export const rule: ServiceRule = {
  id: "SVC-09",
  title: "The visit is leveled too high",
  aspect: "services",
  kind: "reading the record",
  consequence: "compliance risk",
  severity: "serious",
  review: (at) => wrongLevels("SVC-09", at, (entered, supported) => entered > supported),
  tell: (finding, at) => {
    const isEmergency = text(finding, "entered").startsWith("9928");
    return {
      headline: `The note supports ${text(finding, "expected")}`,
      why: `${text(finding, "entered")} takes ${takenBy(finding)}; for decisions, two of three elements must get there, and ${shortfall(finding)}. ${saidOfLevel(finding)} That is ${text(finding, "expected")}.`,
      citations: [
        ...payerCitation(at, [isEmergency ? "em-emergency-level" : "em-office-level"]),
        "source:CMS, Evaluation and Management Services Guide (MLN006764)",
      ],
    };
  },
};
