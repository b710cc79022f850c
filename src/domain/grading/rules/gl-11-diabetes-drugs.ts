/** GL-11: long-term insulin or oral drugs that do not fit the diabetes on the list. Example: Z79.4 with O24.414; Z79.84 with E10.9. Official Guidelines I.C.4.a.3, I.C.15.i. */
import { hasCode, linesWith } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

const reasons: Readonly<Record<string, string>> = {
  gestational: "is not reported with gestational diabetes: its own code tells how it is controlled",
  none: "stands here without a diabetes that the drug is for",
  "type 1":
    "names drugs that are not the treatment of type 1 diabetes; look once more which type is documented",
};

export const rule: CodeRule = {
  id: "GL-11",
  title: "Long-term drugs that do not fit the diabetes",
  aspect: "diagnoses",
  kind: "guideline",
  consequence: "data quality",
  severity: "minor",
  review: (at) => {
    const drugs = linesWith(at, /^Z79\.(4$|84)/);
    if (
      drugs.length === 0 ||
      hasCode(at, /^E(08|09|11|13)|^O24\.[01389]|^Z86\.3|^R73|^E28\.2|^E88|^E66|^E89\.1|^E16/)
    )
      return [];
    if (hasCode(at, /^O24\.4/))
      return drugs.map((line) => found("GL-11", "wrong", line, { why: "gestational" }));
    if (!hasCode(at, /^E10/))
      return drugs.map((line) => found("GL-11", "info", line, { why: "none" }));
    return drugs
      .filter(({ code }) => code !== "Z79.4")
      .map((line) => found("GL-11", "info", line, { why: "type 1" }));
  },
  tell: (finding, at) => ({
    headline: "Drug and diabetes do not fit",
    why: `${withTitle(at, text(finding, "entered"))} ${reasons[text(finding, "why")] ?? ""}.`,
    citations: [
      text(finding, "why") === "gestational" ? "guideline:I.C.15.i" : "guideline:I.C.4.a.3",
    ],
  }),
};
