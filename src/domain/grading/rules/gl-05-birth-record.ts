/** GL-05: Z38 is first on the birth record, and on no other. Example: P59.9 before Z38.00. Official Guidelines I.C.16.a.2. */
import { hasCode, linesWith } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: CodeRule = {
  id: "GL-05",
  title: "Z38 is first on the birth record and only there",
  aspect: "order",
  kind: "guideline",
  consequence: "denial",
  severity: "moderate",
  review: (at) =>
    linesWith(at, /^Z38/).flatMap((line) => {
      const isMothers = hasCode(at, /^O/) || (at.age !== undefined && at.age > 0);
      if (isMothers) return [found("GL-05", "wrong", line, { wants: "newborn" })];
      return line.place > 0 ? [found("GL-05", "wrong", line, { wants: "first" })] : [];
    }),
  tell: (finding, at) => ({
    headline: "The birth has its own place",
    why: `${withTitle(at, text(finding, "entered"))} ${text(finding, "wants") === "first" ? "is the principal diagnosis of the birth record; what the newborn has comes behind it" : "stands on the newborn’s record of birth only"}.`,
    citations: ["guideline:I.C.16.a.2"],
  }),
};
