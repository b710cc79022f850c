/** SVC-02: a service code that the key accepts as equal. The citation is the key line's. */
import type { Rule } from "../rule.ts";
import { serviceFindings } from "../verdicts.ts";
import { keyService, text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "SVC-02",
  title: "An accepted alternative service",
  aspect: "services",
  kind: "none",
  consequence: "none",
  severity: "none",
  check: (at) => serviceFindings(at, "SVC-02", "alternate", "acceptable"),
  tell: (finding, at) => ({
    headline: "Accepted",
    why: `${withTitle(at, text(finding, "entered"))} earns the same credit as ${withTitle(at, text(finding, "expected"))} here.`,
    citations: keyService(at, finding)?.citations ?? [],
  }),
};
