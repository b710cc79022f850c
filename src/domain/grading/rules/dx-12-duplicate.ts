/** DX-12: one code twice. Example: E11.22 on two lines. Official Guidelines I.B.12 (each unique code once per encounter). */
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: CodeRule = {
  id: "DX-12",
  title: "The same code twice",
  aspect: "diagnoses",
  kind: "guideline",
  consequence: "data quality",
  severity: "minor",
  review: (at) =>
    at.lines
      .filter(
        ({ code }, place) =>
          code !== undefined && at.lines.findIndex((other) => other.code === code) < place,
      )
      .map((line) => found("DX-12", "wrong", line)),
  tell: (finding, at) => ({
    headline: "Already on the list",
    why: `${withTitle(at, text(finding, "entered"))} stands on another line too; each diagnosis code is reported once for an encounter.`,
    citations: ["guideline:I.B.12"],
  }),
};
