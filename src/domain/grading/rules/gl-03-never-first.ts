/** GL-03: a code that only adds something to another stands first. Example: B96.20, Z68.41, R65.21 first-listed. Official Guidelines I.C.1.b, I.C.1.d, I.B.14, I.C.21.c.11. */
import { firstListed } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

const reasons: readonly { of: RegExp; section: string }[] = [
  { of: /^B9[5-7]/, section: "I.C.1.b" },
  { of: /^Z16/, section: "I.C.1.c" },
  { of: /^R65/, section: "I.C.1.d" },
  { of: /^Z68/, section: "I.B.14" },
  { of: /^Z3(7|A)/, section: "I.C.21.c.11" },
  { of: /^Z(55|56|57|58|59|60|62|63|64|65)/, section: "I.B.14" },
  { of: /^Z17/, section: "I.A.13" },
  { of: /^(R29\.7|R40\.2(1|2|3|4))/, section: "I.A.13" },
];

export const rule: CodeRule = {
  id: "GL-03",
  title: "This code only adds to another one",
  aspect: "order",
  kind: "guideline",
  consequence: "denial",
  severity: "serious",
  review: (at) => {
    const first = firstListed(at);
    const reason = first && reasons.find(({ of }) => of.test(first.code));
    return first && reason ? [found("GL-03", "wrong", first, { section: reason.section })] : [];
  },
  tell: (finding, at) => ({
    headline: "This code can't stand first",
    why: `${withTitle(at, text(finding, "entered"))} says more about another diagnosis and is always an additional code.`,
    citations: [`guideline:${text(finding, "section")}`],
  }),
};
