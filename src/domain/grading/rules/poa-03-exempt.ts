/** POA-03: an indicator on a code that is exempt from present-on-admission reporting. Example: Y for Z79.4. Official Guidelines, Appendix I; the year's list of exempt codes. */
import { poaFindings } from "../poa.ts";
import type { Rule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "POA-03",
  title: "An exempt code has a present-on-admission indicator",
  aspect: "poa",
  kind: "convention",
  consequence: "data quality",
  severity: "minor",
  check: (at) => poaFindings(at, "POA-03", "exempt-with-indicator", "wrong"),
  tell: (finding, at) => ({
    headline: "This code is exempt: leave the field blank",
    why: `${withTitle(at, text(finding, "code"))} stands on the year's list of exempt codes, because it tells of circumstances and no present disease, or of something that is always there on admission. Only there the field stays blank.`,
    citations: ["guideline:Appendix-I"],
  }),
};
