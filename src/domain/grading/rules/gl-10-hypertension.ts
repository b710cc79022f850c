/** GL-10: hypertension beside kidney or heart disease that has a combination code. Example: I10 with N18.31. Official Guidelines I.C.9.a. */
import { linesWith } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

/** Heart failure, and the heart diseases that the guideline names with it. */
const HEART = /^I(50|51\.[4-7]|51\.89|51\.9)/;

/** What reports a hypertension code together with the kidney and heart disease beside it; undefined when it does so itself. */
function combinationOf(code: string, hasKidney: boolean, hasHeart: boolean): string | undefined {
  if (code === "I10") return hasKidney && hasHeart ? "I13" : hasKidney ? "I12" : "I11";
  if (code.startsWith("I11") && hasKidney) return "I13";
  return code.startsWith("I12") && hasHeart ? "I13" : undefined;
}

export const rule: CodeRule = {
  id: "GL-10",
  title: "Hypertension has a combination code with kidney and heart disease",
  aspect: "diagnoses",
  kind: "guideline",
  consequence: "denial",
  severity: "serious",
  review: (at) => {
    const [kidney] = linesWith(at, /^N18/);
    const [heart] = linesWith(at, HEART);
    if (!kidney && !heart) return [];
    return linesWith(at, /^I1[0-2]/).flatMap((line) => {
      const gives = combinationOf(line.code, kidney !== undefined, heart !== undefined);
      const other = line.code.startsWith("I12") ? heart : (kidney ?? heart);
      if (gives === undefined || !other) return [];
      return [found("GL-10", "wrong", line, { other: other.code, gives })];
    });
  },
  tell: (finding, at) => ({
    headline: "A combination code says both",
    why: `${withTitle(at, text(finding, "entered"))} with ${withTitle(at, text(finding, "other"))}: the guidelines presume that they are related, unless the record says that they are not; a code of ${text(finding, "gives")} reports what belongs together, with the kidney stage or the kind of heart failure behind it.`,
    citations: ["guideline:I.C.9.a"],
  }),
};
