/** GL-13: a secondary malignancy without a primary, past or unknown. Example: C79.51 alone. Official Guidelines I.C.2, I.C.2.d. */
import { hasCode, linesWith } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: CodeRule = {
  id: "GL-13",
  title: "A metastasis comes from somewhere",
  aspect: "diagnoses",
  kind: "guideline",
  consequence: "data quality",
  severity: "minor",
  review: (at) => {
    if (hasCode(at, /^(C[0-6]|C7[0-6A]|C8|C9|D0|D3[7-9]|D4|Z85)/)) return [];
    return linesWith(at, /^C7[789]/)
      .slice(0, 1)
      .map((line) => found("GL-13", "info", line));
  },
  tell: (finding, at) => ({
    headline: "Where did it start?",
    why: `${withTitle(at, text(finding, "entered"))} is a secondary growth. Report the primary too: as a current neoplasm, as history (Z85) when it was removed and is no longer treated, or as unknown (C80.1).`,
    citations: ["guideline:I.C.2", "guideline:I.C.2.d"],
  }),
};
