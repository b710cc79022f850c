/** MOD-07: a modifier for visits on something else. Example: 25 on 17000. CMS, NCCI Policy Manual, chapter I: 24, 25 and 57 belong to evaluation and management. */
import { visitOf, type ChargedEncounter, type CodedService } from "../charges/charged-encounter.ts";
import { foundAt, ncci, payerCitation } from "../charges/lines.ts";
import type { ServiceRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

const FOR_VISITS = ["24", "25", "57"];
/** Surgery, imaging, laboratory, vaccines, tracings, breathing tests, shots, drugs and supplies. */
const NO_VISIT = /^(?:[1-8]\d{4}|90(?:[456]\d\d|7[0-5]\d)|9[346]\d{3}|[AEJL]\d{4})$/;

function isNoVisit(at: ChargedEncounter, line: CodedService): boolean {
  return visitOf(at, line) === undefined && NO_VISIT.test(line.code);
}

export const rule: ServiceRule = {
  id: "MOD-07",
  title: "A visit's modifier on another service",
  aspect: "modifiers",
  kind: "modifier",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    at.services
      .filter((line) => isNoVisit(at, line))
      .flatMap((line) =>
        line.modifiers
          .filter((each) => FOR_VISITS.includes(each))
          .map((each) => foundAt("MOD-07", "wrong", line, { modifiers: [each] }, "modifiers")),
      ),
  tell: (finding, at) => {
    const modifier = text(finding, "modifiers");
    return {
      headline: `Modifier ${modifier} goes on a visit`,
      why: `${withTitle(at, text(finding, "entered"))} is no visit. Modifier ${modifier} is read on visits only; to say that a procedure is separate from another one, 59 or an X modifier is used.`,
      citations: [...payerCitation(at, modifier === "25" ? ["modifier-25"] : []), ncci("I")],
    };
  },
};
