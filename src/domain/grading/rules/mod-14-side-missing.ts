/** MOD-14: a service on one of two paired parts, or on a digit, without its side. Example: 20610 without LT or RT. The payer's rule on sides; CMS, NCCI Policy Manual, chapter I. */
import { anatomicModifiers } from "../charges/anatomy.ts";
import { foundAt, hasPayerRule, ncci, payerCitation } from "../charges/lines.ts";
import type { ServiceRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: ServiceRule = {
  id: "MOD-14",
  title: "Which side?",
  aspect: "modifiers",
  kind: "modifier",
  consequence: "denial",
  severity: "moderate",
  review: (at) =>
    hasPayerRule(at, "laterality")
      ? at.services.flatMap((line) => {
          const sides = at.edits.sides.get(line.code);
          if (sides !== "paired" && sides !== "digits") return [];
          if (line.modifiers.some((each) => each === "50" || anatomicModifiers.has(each)))
            return [];
          const needs = sides === "paired" ? "LT RT 50" : [...anatomicModifiers.keys()].join(" ");
          return [foundAt("MOD-14", "missing", line, { needs, sides }, "modifiers")];
        })
      : [],
  tell: (finding, at) => ({
    headline: text(finding, "sides") === "paired" ? "Right or left?" : "Which finger or toe?",
    why: `${withTitle(at, text(finding, "entered"))} is done on ${text(finding, "sides") === "paired" ? "one of two sides: RT, LT or 50" : "one digit: FA to F9 for fingers, TA to T9 for toes"} says where. Without it the payer takes a second one for a duplicate.`,
    citations: [...payerCitation(at, ["laterality"]), ncci("I")],
  }),
};
