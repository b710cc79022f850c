/** MOD-13: a side, a finger or a lid on a service that has none. Example: RT on 93000. CMS, NCCI Policy Manual, chapter I (anatomic modifiers). */
import { anatomicModifiers } from "../charges/anatomy.ts";
import { foundAt, ncci, payerCitation } from "../charges/lines.ts";
import type { ServiceRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: ServiceRule = {
  id: "MOD-13",
  title: "A side on what has no sides",
  aspect: "modifiers",
  kind: "modifier",
  consequence: "denial",
  severity: "moderate",
  review: (at) =>
    at.services
      .filter(({ code }) => at.edits.sides.get(code) === "single")
      .flatMap((line) =>
        line.modifiers
          .filter((each) => each === "50" || anatomicModifiers.has(each))
          .map((each) => foundAt("MOD-13", "wrong", line, { modifiers: [each] }, "modifiers")),
      ),
  tell: (finding, at) => {
    const modifier = text(finding, "modifiers");
    const name = anatomicModifiers.get(modifier)?.name ?? "both sides";
    return {
      headline: `${text(finding, "entered")} has no sides`,
      why: `Modifier ${modifier} says “${name}”. ${withTitle(at, text(finding, "entered"))} is not done on one of two parts or on a digit.`,
      citations: [...payerCitation(at, ["laterality"]), ncci("I")],
    };
  },
};
