/** SVC-08: not a service code, or in none of the code sets in force on the date of service. Example: 9921. HCPCS Level II and the CPT file at hand decide. */
import type { Rule } from "../rule.ts";
import { text } from "../words.ts";

export const rule: Rule = {
  id: "SVC-08",
  title: "Not a service code on the date of service",
  aspect: "services",
  kind: "look-up",
  consequence: "denial",
  severity: "serious",
  check: (at) =>
    at.tasks.includes("services")
      ? at.services
          .filter((line) => !line.isKnown)
          .map((line) => ({
            rule: "SVC-08",
            outcome: "wrong",
            path: line.path,
            params: { entered: line.code ?? line.typed.code, wellFormed: line.code ? 1 : 0 },
          }))
      : [],
  tell: (finding) => ({
    headline: "Not found in the code sets at hand",
    why:
      finding.params["wellFormed"] === 1
        ? `${text(finding, "entered")} is shaped like a service code and is in none of the editions that this program holds for the date of service.`
        : `“${text(finding, "entered")}” is no service code: CPT codes have five characters, HCPCS Level II codes a letter and four digits.`,
    citations: ["guideline:IV"],
  }),
};
