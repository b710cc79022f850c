/** MOD-08: a modifier for procedures on a visit. Example: 59 on 99213. CMS, NCCI Policy Manual, chapter I: 59 is not appended to a visit. */
import { visitOf } from "../charges/charged-encounter.ts";
import { DISTINCT, foundAt, ncci, payerCitation } from "../charges/lines.ts";
import type { ServiceRule } from "../rule.ts";
import { text } from "../words.ts";

const FOR_PROCEDURES = [...DISTINCT, "26", "TC", "50", "51", "58", "76", "77", "78", "79", "80"];

export const rule: ServiceRule = {
  id: "MOD-08",
  title: "A procedure's modifier on a visit",
  aspect: "modifiers",
  kind: "modifier",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    at.services
      .filter((line) => visitOf(at, line) !== undefined)
      .flatMap((line) =>
        line.modifiers
          .filter((each) => FOR_PROCEDURES.includes(each))
          .map((each) => foundAt("MOD-08", "wrong", line, { modifiers: [each] }, "modifiers")),
      ),
  tell: (finding, at) => {
    const modifier = text(finding, "modifiers");
    const instead = DISTINCT.some((each) => each === modifier)
      ? " A visit that is separate from a procedure carries 25."
      : "";
    return {
      headline: `Modifier ${modifier} goes on a procedure`,
      why: `${text(finding, "entered")} is a visit, and modifier ${modifier} says something of procedures and tests.${instead}`,
      citations: [...payerCitation(at, instead === "" ? [] : ["modifier-25"]), ncci("I")],
    };
  },
};
