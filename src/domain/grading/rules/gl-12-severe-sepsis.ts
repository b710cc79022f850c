/** GL-12: severe sepsis without the infection that comes before it. Example: R65.21 with J96.01 alone. Official Guidelines I.C.1.d.1.b, I.C.1.d.4. */
import { linesWith } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

/** Codes that say sepsis, or an infection whose note at R65.2 allows it. */
const SYSTEMIC =
  /^(A0\d|A2[0-8]|A3[2-9]|A4[0-2]|A48|A49|A5[4-9]|B00\.7|B25|B37\.[67]|B38|B4\d|B5\d|B60|A[6-9]\d|B9[5-9]|B34|U07\.1|J\d|K\d|N\d|L\d|M\d|G0\d|I33|O(03|04|07|08|75\.3|85|86|98)|P36|T8\d)/;

export const rule: CodeRule = {
  id: "GL-12",
  title: "Severe sepsis follows its underlying infection",
  aspect: "diagnoses",
  kind: "guideline",
  consequence: "denial",
  severity: "serious",
  review: (at) => {
    const infections = linesWith(at, SYSTEMIC);
    return linesWith(at, /^R65\.2/).flatMap((line) => {
      if (infections.length === 0) return [found("GL-12", "wrong", line, { why: "missing" })];
      const isBehind = infections.some(({ place }) => place < line.place);
      if (isBehind || line.place === 0 || at.setting === "unknown") return [];
      return [found("GL-12", "wrong", line, { why: "order" })];
    });
  },
  tell: (finding, at) => ({
    headline: "The infection comes first",
    why: `${withTitle(at, text(finding, "entered"))} ${text(finding, "why") === "missing" ? "needs the code of the systemic infection" : "stands behind the code of the systemic infection"}: first the sepsis (A41.9 when the organism is not known), then severe sepsis, then each organ dysfunction.`,
    citations: ["guideline:I.C.1.d.1.b", "guideline:I.C.1.d.4"],
  }),
};
