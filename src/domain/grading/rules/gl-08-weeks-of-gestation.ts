/** GL-08: weeks of gestation where there are none to tell. Example: Z3A.08 with O03.9 alone. Official Guidelines I.C.21.c.11. */
import { hasCode, linesWith } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: CodeRule = {
  id: "GL-08",
  title: "Weeks of gestation",
  aspect: "diagnoses",
  kind: "guideline",
  consequence: "data quality",
  severity: "minor",
  review: (at) => {
    if (hasCode(at, /^(O09|O[1-9]|Z34|Z36|Z33\.1|Z03\.7)/)) return [];
    const isEnded = hasCode(at, /^(O0[0-8]|Z33\.2)/);
    return linesWith(at, /^Z3A/).map((line) =>
      found("GL-08", isEnded ? "wrong" : "info", line, { why: isEnded ? "ended" : "none" }),
    );
  },
  tell: (finding, at) => ({
    headline: "No weeks to count",
    why: `${withTitle(at, text(finding, "entered"))} ${text(finding, "why") === "ended" ? "is not used with pregnancies that end in abortion or are terminated" : "adds the week to a pregnancy code, and there is none on the list"}.`,
    citations: ["guideline:I.C.21.c.11"],
  }),
};
