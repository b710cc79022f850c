/** GL-26: exposure to COVID-19 or screening for it beside the disease. Example: Z20.822 with U07.1. Official Guidelines I.C.1.g.1. */
import { hasCode, linesWith } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: CodeRule = {
  id: "GL-26",
  title: "Confirmed COVID-19 is no longer exposure",
  aspect: "diagnoses",
  kind: "guideline",
  consequence: "data quality",
  severity: "minor",
  review: (at) =>
    hasCode(at, /^U07\.1/)
      ? linesWith(at, /^(Z20\.822|Z11\.52|Z03\.818|J12\.89)$/).map((line) =>
          found("GL-26", "info", line),
        )
      : [],
  tell: (finding, at) => ({
    headline: "The disease is confirmed",
    why: `${withTitle(at, text(finding, "entered"))} is not needed beside U07.1: the disease is confirmed, and its pneumonia is J12.82.`,
    citations: ["guideline:I.C.1.g"],
  }),
};
