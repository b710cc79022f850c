/** SVC-07: one service on two lines. Example: 17003 twice instead of two units. Official Guidelines IV; a payer denies the second line as a duplicate. */
import type { Rule } from "../rule.ts";
import { serviceFindings } from "../verdicts.ts";
import { text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "SVC-07",
  title: "The same service on two lines",
  aspect: "services",
  kind: "data entry",
  consequence: "denial",
  severity: "serious",
  check: (at) => serviceFindings(at, "SVC-07", "duplicate", "wrong"),
  tell: (finding, at) => ({
    headline: "Already on the list",
    why: `${withTitle(at, text(finding, "entered"))} stands on another line too. A service done several times goes on one line with its units; a second line is denied as a duplicate.`,
    citations: ["guideline:IV"],
  }),
};
