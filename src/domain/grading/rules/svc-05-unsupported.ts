/** SVC-05: a service that the record does not support, or that is part of another one. Example: 36415 where no blood was drawn. Official Guidelines IV (documentation supports what is reported) and the payer's rules. */
import type { Rule } from "../rule.ts";
import { serviceFindings } from "../verdicts.ts";
import { rejection, text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "SVC-05",
  title: "A service without support in the record",
  aspect: "services",
  kind: "reading the record",
  consequence: "compliance risk",
  severity: "serious",
  check: (at) => serviceFindings(at, "SVC-05", "unsupported", "unsupported"),
  tell: (finding, at) => {
    const entered = text(finding, "entered");
    const rejected = rejection(at, entered);
    return {
      headline: "The record does not support this service",
      why:
        rejected?.why ??
        `Nothing in the record says that ${withTitle(at, entered)} was provided at this visit, or it is included in another service on the list. What is not documented is not billed.`,
      citations: rejected?.citations ?? ["guideline:IV"],
    };
  },
};
