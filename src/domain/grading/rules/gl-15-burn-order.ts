/** GL-15: a burn of lower degree before one of higher degree. Example: T22.211A before T23.301A. Official Guidelines I.C.19.d.1. */
import { type KnownLine, linesWith } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

/** The fourth character: 1 to 3 burns, 5 to 7 corrosions of first to third degree; 0 and 4 are unspecified. */
function degreeOf({ code }: KnownLine): number {
  return Number(code.charAt(4)) % 4;
}

export const rule: CodeRule = {
  id: "GL-15",
  title: "The burn of the highest degree goes first",
  aspect: "order",
  kind: "order",
  consequence: "data quality",
  severity: "minor",
  review: (at) => {
    const burns = linesWith(at, /^T2[0-5].*A$/);
    const [first] = burns;
    const worse = first && burns.find((line) => degreeOf(line) > degreeOf(first));
    return first && worse ? [found("GL-15", "wrong", worse, { first: first.code })] : [];
  },
  tell: (finding, at) => ({
    headline: "The worst burn goes first",
    why: `${withTitle(at, text(finding, "entered"))} is of a higher degree than ${withTitle(at, text(finding, "first"))} and is sequenced before it.`,
    citations: ["guideline:I.C.19.d.1"],
  }),
};
