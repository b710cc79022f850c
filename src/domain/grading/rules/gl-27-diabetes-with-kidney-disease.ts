/** GL-27: diabetes without complications beside kidney disease that “with” presumes to be its complication. Example: E11.9 with N18.31. Official Guidelines I.A.15. */
import { linesWith } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: CodeRule = {
  id: "GL-27",
  title: "“With” links diabetes and its complications",
  aspect: "diagnoses",
  kind: "convention",
  consequence: "lost revenue",
  severity: "moderate",
  review: (at) => {
    const [kidney] = linesWith(at, /^(N18|L97)/);
    if (!kidney) return [];
    return linesWith(at, /^E(08|09|10|11|13)\.9$/).map((line) =>
      found("GL-27", "info", line, { other: kidney.code }),
    );
  },
  tell: (finding, at) => ({
    headline: "Are the two unrelated?",
    why: `${withTitle(at, text(finding, "entered"))} beside ${withTitle(at, text(finding, "other"))}: the index lists it under diabetes “with”, so that a link is presumed unless the record says that there is none. Then a combination code reports it.`,
    citations: ["guideline:I.A.15", "guideline:I.C.4.a"],
  }),
};
