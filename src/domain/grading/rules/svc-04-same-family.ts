/** SVC-04: another member of the same family. Example: 99215 for a visit documented at 99214. The citation is the key line's payer rule. */
import type { Rule } from "../rule.ts";
import { serviceFindings } from "../verdicts.ts";
import { keyService, recordSays, rejection, text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "SVC-04",
  title: "Right kind of service, wrong level or extent",
  aspect: "services",
  kind: "reading the record",
  consequence: "compliance risk",
  severity: "serious",
  check: (at) => serviceFindings(at, "SVC-04", "same-family", "partial"),
  tell: (finding, at) => {
    const rejected = rejection(at, text(finding, "entered"));
    return {
      headline: "Right kind of service, wrong level",
      why:
        rejected?.why ??
        `${withTitle(at, text(finding, "entered"))} is a neighbour of ${withTitle(at, text(finding, "expected"))}, which the documentation supports.${recordSays(keyService(at, finding))}`,
      citations: rejected?.citations ?? keyService(at, finding)?.citations ?? [],
    };
  },
};
