/** CONV-05: “without complications” or “unspecified” beside the code that says more. Example: E11.9 with E11.22. Official Guidelines I.A.9.b, I.B.18. */
import { type KnownLine } from "../coded-encounter.ts";
import { found, pairsOf } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

/** Chapters in which an unspecified code can be of another place or another injury than the specified one. */
const MANY_AT_ONCE = /^[HLMSTV-Z]|^C|^R|^I8[02]|^N20/;

function saysLess(less: KnownLine, more: KnownLine): boolean {
  if (less.code === more.code || less.code.slice(0, 3) !== more.code.slice(0, 3)) return false;
  if (MANY_AT_ONCE.test(less.code)) return false;
  const title = less.entry.title;
  if (/^E(08|09|10|11|13)\.9$/.test(less.code)) return true;
  if (!/(, unspecified|, unspecified type|\bNOS)$/i.test(title)) return false;
  // Only the category's own residual code (`I50.9`) covers all that its other codes say.
  return /^.{3}\.9$/.test(less.code) && !/unspecified/i.test(more.title);
}

export const rule: CodeRule = {
  id: "CONV-05",
  title: "A code that says less stands beside one that says more",
  aspect: "diagnoses",
  kind: "specificity",
  consequence: "data quality",
  severity: "minor",
  review: (at) =>
    pairsOf(at.known).flatMap(([a, b]) => {
      const less = saysLess(a, b) ? a : saysLess(b, a) ? b : undefined;
      if (!less) return [];
      const more = less === a ? b : a;
      const isContradiction = /\bwithout complications?\b/i.test(less.title);
      return [found("CONV-05", isContradiction ? "wrong" : "info", less, { more: more.code })];
    }),
  tell: (finding, at) => ({
    headline: "Another line says more",
    why: `${withTitle(at, text(finding, "entered"))} adds nothing beside ${withTitle(at, text(finding, "more"))}: of one condition the code is reported that says most.`,
    citations: ["guideline:I.A.9.b", "guideline:I.B.18"],
  }),
};
