/** SVC-01: the key's own service code. Example: 99214 entered and documented. The citation is the key line's payer or code-set rule. */
import type { Rule } from "../rule.ts";
import { serviceFindings } from "../verdicts.ts";
import { keyService, recordSays, text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "SVC-01",
  title: "The service is coded exactly",
  aspect: "services",
  kind: "none",
  consequence: "none",
  severity: "none",
  check: (at) => serviceFindings(at, "SVC-01", "exact", "correct"),
  tell: (finding, at) => ({
    headline: "Exactly right",
    why: `${withTitle(at, text(finding, "entered"))}.${recordSays(keyService(at, finding))}`,
    citations: keyService(at, finding)?.citations ?? [],
  }),
};
