/** POA-02: another present-on-admission indicator than the record supports. Example: Y for a clot that formed on the ward. Official Guidelines, Appendix I. */
import { poaFindings, poaWhy } from "../poa.ts";
import type { Rule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "POA-02",
  title: "The present-on-admission indicator is wrong",
  aspect: "poa",
  kind: "reading the record",
  consequence: "compliance risk",
  severity: "serious",
  check: (at) => poaFindings(at, "POA-02", "wrong", "wrong"),
  tell: (finding, at) => ({
    headline: `Present on admission is ${text(finding, "expected")} here`,
    why: `You entered ${text(finding, "entered")} for ${withTitle(at, text(finding, "code"))}. ${poaWhy(at, finding)}`,
    citations: ["guideline:Appendix-I"],
  }),
};
