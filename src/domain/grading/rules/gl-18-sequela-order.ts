/** GL-18: the code of the former injury (seventh character S) before what it left. Example: S52.501S first. Official Guidelines I.B.10, I.C.19.a. */
import { firstListed } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: CodeRule = {
  id: "GL-18",
  title: "What the injury left goes before the injury",
  aspect: "order",
  kind: "order",
  consequence: "denial",
  severity: "moderate",
  review: (at) => {
    const first = firstListed(at);
    if (!first || !/^[ST].{6}S$/.test(first.code)) return [];
    return [found("GL-18", "wrong", first)];
  },
  tell: (finding, at) => ({
    headline: "The sequela goes first",
    why: `${withTitle(at, text(finding, "entered"))} names the old injury; the condition that it left, such as a scar, stiffness or pain, is coded before it.`,
    citations: ["guideline:I.B.10", "guideline:I.C.19.a"],
  }),
};
