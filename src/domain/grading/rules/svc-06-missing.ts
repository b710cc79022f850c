/** SVC-06: a documented service without a line. Example: the electrocardiogram was done and not charged. The citation is the key line's. */
import type { Rule } from "../rule.ts";
import { serviceFindings } from "../verdicts.ts";
import { keyService, recordSays, text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "SVC-06",
  title: "A documented service was not charged",
  aspect: "services",
  kind: "reading the record",
  consequence: "lost revenue",
  severity: "moderate",
  check: (at) => serviceFindings(at, "SVC-06", "missing", "missing"),
  tell: (finding, at) => ({
    headline: "Missing",
    why: `${withTitle(at, text(finding, "expected"))} was provided and is not on the superbill.${recordSays(keyService(at, finding))}`,
    citations: keyService(at, finding)?.citations ?? [],
  }),
};
