/** GL-09: a body mass index without the condition that makes it reportable, or in pregnancy. Example: Z68.35 with I10 alone. Official Guidelines I.B.14, I.C.21.c.3. */
import { hasCode, linesWith } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

const CONDITIONS =
  /^(E6[4-8]|E4\d|E88\.(A|81)|F50|R62|R63|R64|P05|P07|P92|Z71\.3|Z00|Z98\.84|K95|E28\.2|Z72\.4|Z91\.1)/;

export const rule: CodeRule = {
  id: "GL-09",
  title: "A body mass index needs its condition",
  aspect: "diagnoses",
  kind: "guideline",
  consequence: "data quality",
  severity: "minor",
  review: (at) => {
    const isPregnant = hasCode(at, /^(O(?!9A)|Z34|Z3A)/);
    if (!isPregnant && hasCode(at, CONDITIONS)) return [];
    return linesWith(at, /^Z68/).map((line) =>
      found("GL-09", "info", line, { why: isPregnant ? "pregnant" : "alone" }),
    );
  },
  tell: (finding, at) => ({
    headline: "What makes this index matter?",
    why: `${withTitle(at, text(finding, "entered"))} ${text(finding, "why") === "pregnant" ? "is not assigned during pregnancy" : "is reported only beside a diagnosis that it belongs to, such as obesity, malnutrition or weight loss, documented by the provider"}.`,
    citations: ["guideline:I.B.14", "guideline:I.C.21.c.3"],
  }),
};
