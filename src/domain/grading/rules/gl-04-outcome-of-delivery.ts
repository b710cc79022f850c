/** GL-04: Z37 without a delivery, or a delivery without Z37. Example: Z37.0 on the newborn’s record; O80 without Z37.0. Official Guidelines I.C.21.c.11, I.C.15.b. */
import { hasCode, linesWith } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: CodeRule = {
  id: "GL-04",
  title: "Outcome of delivery",
  aspect: "diagnoses",
  kind: "guideline",
  consequence: "data quality",
  severity: "moderate",
  review: (at) => {
    const outcomes = linesWith(at, /^Z37/);
    if (outcomes.length > 0 && (!hasCode(at, /^O/) || hasCode(at, /^(P|Z38)/))) {
      return outcomes.map((line) => found("GL-04", "wrong", line, { wants: "mother" }));
    }
    const deliveries = linesWith(at, /^O8[02]/);
    if (outcomes.length > 0) return [];
    return deliveries
      .slice(0, 1)
      .map((line) => found("GL-04", "wrong", line, { wants: "outcome" }));
  },
  tell: (finding, at) => ({
    headline: "Outcome of delivery",
    why:
      text(finding, "wants") === "mother"
        ? `${withTitle(at, text(finding, "entered"))} stands on the mother’s record of delivery, beside its Chapter 15 code, and never on the newborn’s.`
        : `${withTitle(at, text(finding, "entered"))} is a delivery; a code of Z37 tells its outcome.`,
    citations: ["guideline:I.C.21.c.11"],
  }),
};
