/** GL-06: codes of Chapter 15 and Chapter 16 on one record. Example: O80 with P59.9. Official Guidelines I.C.15.a.2, I.C.16.a.1. */
import { linesWith } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: CodeRule = {
  id: "GL-06",
  title: "Mother and newborn have records of their own",
  aspect: "diagnoses",
  kind: "guideline",
  consequence: "compliance risk",
  severity: "serious",
  review: (at) => {
    const [mothers] = linesWith(at, /^O/);
    if (!mothers) return [];
    return linesWith(at, /^P/).map((line) =>
      found("GL-06", "wrong", line, { other: mothers.code }),
    );
  },
  tell: (finding, at) => ({
    headline: "Two patients on one record",
    why: `${withTitle(at, text(finding, "entered"))} is for the newborn’s record, ${withTitle(at, text(finding, "other"))} for the mother’s; they never stand together.`,
    citations: ["guideline:I.C.15.a.2", "guideline:I.C.16.a.1"],
  }),
};
