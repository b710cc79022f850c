/** GL-07: a code of another chapter first although Chapter 15 codes are reported. Example: N39.0 before O23.43. Official Guidelines I.C.15.a.1. */
import { firstListed, linesWith } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: CodeRule = {
  id: "GL-07",
  title: "Chapter 15 codes go before those of other chapters",
  aspect: "order",
  kind: "order",
  consequence: "denial",
  severity: "moderate",
  review: (at) => {
    const first = firstListed(at);
    const [pregnancy] = linesWith(at, /^O/);
    if (!first || !pregnancy || !/^[A-NRSTU]/.test(first.code)) return [];
    return [found("GL-07", "wrong", first, { pregnancy: pregnancy.code })];
  },
  tell: (finding, at) => ({
    headline: "Pregnancy goes first",
    why: `${withTitle(at, text(finding, "pregnancy"))} has precedence over codes of other chapters; ${withTitle(at, text(finding, "entered"))} adds to it. Only when the provider states that the pregnancy is incidental, Z33.1 is used instead of Chapter 15.`,
    citations: ["guideline:I.C.15.a.1"],
  }),
};
