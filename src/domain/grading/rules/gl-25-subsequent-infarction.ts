/** GL-25: a subsequent infarction without the first. Example: I22.2 alone. Official Guidelines I.C.9.e.4. */
import { hasCode, linesWith } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: CodeRule = {
  id: "GL-25",
  title: "A subsequent infarction needs the first one",
  aspect: "diagnoses",
  kind: "guideline",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    hasCode(at, /^I21/) ? [] : linesWith(at, /^I22/).map((line) => found("GL-25", "wrong", line)),
  tell: (finding, at) => ({
    headline: "Where is the first infarction?",
    why: `${withTitle(at, text(finding, "entered"))} is reported with a code of I21 for the infarction of the last four weeks; which of them goes first depends on the encounter.`,
    citations: ["guideline:I.C.9.e.4"],
  }),
};
