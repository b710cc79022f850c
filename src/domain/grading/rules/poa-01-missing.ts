/** POA-01: a diagnosis of an inpatient chart has no present-on-admission indicator and is not exempt. Example: J18.9 left blank. Official Guidelines, Appendix I. */
import { poaFindings, poaWhy } from "../poa.ts";
import type { Rule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "POA-01",
  title: "Present on admission is not answered",
  aspect: "poa",
  kind: "data entry",
  consequence: "denial",
  severity: "serious",
  check: (at) => poaFindings(at, "POA-01", "missing", "missing"),
  tell: (finding, at) => ({
    headline: "Say whether it was present on admission",
    why: `The field stays blank for exempt codes alone, and ${withTitle(at, text(finding, "code"))} is none. ${poaWhy(at, finding)}`,
    citations: ["guideline:Appendix-I"],
  }),
};
