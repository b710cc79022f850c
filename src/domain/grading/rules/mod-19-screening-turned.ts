/** MOD-19: a screening that became a treatment, with the modifier of another payer. Example: PT to a commercial payer that takes 33. CMS, Medicare Claims Processing Manual, chapter 18, section 60 (PT); the payer's rule. */
import { claimsManual, foundAt, hasPayerRule, payerCitation } from "../charges/lines.ts";
import type { ServiceRule } from "../rule.ts";
import { text } from "../words.ts";

const SURGERY = /^(?:[1-6]\d{4}|G01(?:05|21))$/;

export const rule: ServiceRule = {
  id: "MOD-19",
  title: "Another payer's modifier for a screening",
  aspect: "modifiers",
  kind: "modifier",
  consequence: "denial",
  severity: "moderate",
  review: (at) => {
    const takes = hasPayerRule(at, "screening-33")
      ? "33"
      : hasPayerRule(at, "screening-pt")
        ? "PT"
        : undefined;
    if (takes === undefined) return [];
    const other = takes === "33" ? "PT" : "33";
    return at.services
      .filter(({ code, modifiers }) => SURGERY.test(code) && modifiers.includes(other))
      .map((line) => foundAt("MOD-19", "wrong", line, { modifiers: [other], takes }, "modifiers"));
  },
  tell: (finding, at) => ({
    headline: `${at.payer.name} takes ${text(finding, "takes")}`,
    why: `Both modifiers say that a screening became a treatment. Medicare reads PT, most other payers 33; ${at.payer.name} takes ${text(finding, "takes")}, so ${text(finding, "modifiers")} on ${text(finding, "entered")} leaves the patient with a cost share.`,
    citations: [
      ...payerCitation(at, ["screening-33", "screening-pt"]),
      claimsManual("18, section 60"),
    ],
  }),
};
