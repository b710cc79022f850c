/** GL-16: a symptom or manifestation first although a poisoning is reported. Example: R40.20 before T42.4X2A. Official Guidelines I.C.19.e.5.b. */
import { firstListed, linesWith } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

/** T36 to T50 with intent 1 to 4 as fifth or sixth character, active treatment. */
const POISONING = /^T(3[6-9]|4\d|50)\.(.X[1-4]A|.[0-9A-Z][1-4]A)$/;

export const rule: CodeRule = {
  id: "GL-16",
  title: "The poisoning goes before what it did",
  aspect: "order",
  kind: "order",
  consequence: "denial",
  severity: "moderate",
  review: (at) => {
    const first = firstListed(at);
    const [poisoning] = linesWith(at, POISONING);
    if (!first || !poisoning || !/^(R|G92|J96\.0|J69\.0|I46|J80)/.test(first.code)) return [];
    return [found("GL-16", "wrong", first, { poisoning: poisoning.code })];
  },
  tell: (finding, at) => ({
    headline: "The poisoning goes first",
    why: `${withTitle(at, text(finding, "poisoning"))} is sequenced first, then what it did: ${withTitle(at, text(finding, "entered"))}.`,
    citations: ["guideline:I.C.19.e.5.b"],
  }),
};
