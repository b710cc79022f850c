/** GL-22: O80 beside a complication or with another outcome than one live birth. Example: O80 with O70.1. Official Guidelines I.C.15.n. */
import { hasCode, linesWith } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: CodeRule = {
  id: "GL-22",
  title: "O80 is for a delivery without complications",
  aspect: "diagnoses",
  kind: "guideline",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    linesWith(at, /^O80/).flatMap((line) => {
      const other = at.known.find(({ code }) => /^O(?!80)/.test(code) || /^Z37\.[1-9]/.test(code));
      const isLate = line.place > 0 && !hasCode(at, /^O(?!80)/);
      if (!other && !isLate) return [];
      return [found("GL-22", "wrong", line, { other: other?.code ?? "" })];
    }),
  tell: (finding, at) => ({
    headline: "Not a delivery without complications",
    why:
      text(finding, "other") === ""
        ? `${withTitle(at, text(finding, "entered"))} is always the principal diagnosis of its record.`
        : `${withTitle(at, text(finding, "entered"))} is not used with any other code of Chapter 15 and only with Z37.0; here ${withTitle(at, text(finding, "other"))} is on the list.`,
    citations: ["guideline:I.C.15.n"],
  }),
};
