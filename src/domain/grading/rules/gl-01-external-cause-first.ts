/** GL-01: an external cause code first-listed. Example: W19.XXXA before the injury. Official Guidelines I.C.20.a.6. */
import { firstListed } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: CodeRule = {
  id: "GL-01",
  title: "An external cause code is never first-listed",
  aspect: "order",
  kind: "guideline",
  consequence: "denial",
  severity: "serious",
  review: (at) => {
    const first = firstListed(at);
    return first && /^[V-Y]/.test(first.code) ? [found("GL-01", "wrong", first)] : [];
  },
  tell: (finding, at) => ({
    headline: "A cause can't stand first",
    why: `${withTitle(at, text(finding, "entered"))} tells how it happened; the injury or condition itself comes before it.`,
    citations: ["guideline:I.C.20.a"],
  }),
};
