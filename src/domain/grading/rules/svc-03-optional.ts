/** SVC-03: a service that may be reported and need not be. The citation is the key line's. */
import type { Rule } from "../rule.ts";
import { serviceFindings } from "../verdicts.ts";
import { keyService, text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "SVC-03",
  title: "An optional service",
  aspect: "services",
  kind: "none",
  consequence: "none",
  severity: "none",
  check: (at) => serviceFindings(at, "SVC-03", "optional", "acceptable"),
  tell: (finding, at) => ({
    headline: "Fine, and not required",
    why: `${withTitle(at, text(finding, "entered"))} may be reported here; leaving it out costs nothing.`,
    citations: keyService(at, finding)?.citations ?? [],
  }),
};
