/** GL-20: what a screening found stands before the screening. Example: D12.5 before Z12.11. Official Guidelines I.C.21.c.5. */
import { firstListed, linesWith } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

/** What each screening commonly finds. */
const found12: readonly { of: RegExp; finds: RegExp }[] = [
  { of: /^Z12\.1/, finds: /^(D12|K63\.5|K64|K57|K62\.1|C18|C19|C20)/ },
  { of: /^Z12\.3/, finds: /^(N6[0-4]|R92|C50|D05|D24)/ },
  { of: /^Z12\.4/, finds: /^(R87\.6|N87|D06|C53)/ },
  { of: /^Z12\.5/, finds: /^(R97\.2|C61|N4[02])/ },
];

export const rule: CodeRule = {
  id: "GL-20",
  title: "The screening stays first",
  aspect: "order",
  kind: "order",
  consequence: "denial",
  severity: "moderate",
  review: (at) => {
    const first = firstListed(at);
    if (!first || at.setting === "inpatient") return [];
    return linesWith(at, /^Z12/).flatMap((line) => {
      const isFinding = found12.some(
        ({ of, finds }) => of.test(line.code) && finds.test(first.code),
      );
      return isFinding ? [found("GL-20", "info", line, { first: first.code })] : [];
    });
  },
  tell: (finding, at) => ({
    headline: "Was the screening the reason?",
    why: `${withTitle(at, text(finding, "entered"))} is first-listed when the visit was for the screening, and stays first whatever was found; ${withTitle(at, text(finding, "first"))} is then added.`,
    citations: ["guideline:I.C.21.c.5"],
  }),
};
