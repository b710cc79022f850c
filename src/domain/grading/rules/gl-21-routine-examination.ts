/** GL-21: “without abnormal findings” with a finding, or “with” without one. Example: Z00.01 alone. Official Guidelines I.C.21.c.12, IV.P. */
import { linesWith } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: CodeRule = {
  id: "GL-21",
  title: "Examination with or without abnormal findings",
  aspect: "diagnoses",
  kind: "guideline",
  consequence: "data quality",
  severity: "minor",
  review: (at) =>
    linesWith(at, /^Z0[01]/).flatMap((line) => {
      const others = at.known.filter(({ code }) => code !== line.code);
      if (/with abnormal findings/i.test(line.title)) {
        const isAlone = others.every(({ code }) => /^Z(?!20|77|87\.0)/.test(code));
        return isAlone
          ? [found("GL-21", others.length === 0 ? "wrong" : "info", line, { why: "none" })]
          : [];
      }
      const abnormal = /without abnormal findings/i.test(line.title)
        ? others.find(({ code }) => /^R(0[0-4]|7|8|9)/.test(code))
        : undefined;
      return abnormal ? [found("GL-21", "info", line, { why: abnormal.code })] : [];
    }),
  tell: (finding, at) => ({
    headline: "With or without findings?",
    why:
      text(finding, "why") === "none"
        ? `${withTitle(at, text(finding, "entered"))} asks for a code of what was found, and there is none on the list.`
        : `${withTitle(at, text(finding, "entered"))} says that nothing was found, and ${withTitle(at, text(finding, "why"))} names a finding. If it was new at this examination, the code with abnormal findings belongs here.`,
    citations: ["guideline:I.C.21.c.12", "guideline:IV.P"],
  }),
};
