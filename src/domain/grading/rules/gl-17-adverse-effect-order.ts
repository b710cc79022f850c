/** GL-17: an adverse effect or underdosing code first. Example: T45.515A before K92.2. Official Guidelines I.C.19.e.5.a, I.C.19.e.5.c. */
import { firstListed } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

/** T36 to T50 with 5 (adverse effect) or 6 (underdosing) as fifth or sixth character. */
const DRUG_USE = /^T(?:3[6-9]|4\d|50)\.(?:.X|.[0-9A-Z])([56])[ADS]$/;

export const rule: CodeRule = {
  id: "GL-17",
  title: "The reaction goes before the drug",
  aspect: "order",
  kind: "guideline",
  consequence: "denial",
  severity: "serious",
  review: (at) => {
    const first = firstListed(at);
    const kind = first && DRUG_USE.exec(first.code)?.[1];
    if (!first || kind === undefined) return [];
    return [found("GL-17", "wrong", first, { why: kind === "5" ? "adverse" : "under" })];
  },
  tell: (finding, at) => ({
    headline: "The drug does not stand first",
    why: `${withTitle(at, text(finding, "entered"))} ${text(finding, "why") === "adverse" ? "names the drug; the nature of the adverse effect is coded before it" : "is never first-listed; the condition that got worse, or the reason of the encounter, is"}.`,
    citations: [
      text(finding, "why") === "adverse" ? "guideline:I.C.19.e.5.a" : "guideline:I.C.19.e.5.c",
    ],
  }),
};
