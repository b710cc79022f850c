/** MOD-09: two modifiers on one line that cannot both be true. Example: 50 with RT. CMS, NCCI Policy Manual, chapter I, and Medicare Claims Processing Manual, chapters 12, 17 and 30. */
import { anatomicModifiers } from "../charges/anatomy.ts";
import { DISTINCT, foundAt, ncci, payerCitation } from "../charges/lines.ts";
import { pairsOf } from "../found.ts";
import type { ServiceRule } from "../rule.ts";
import { text } from "../words.ts";

/** Pairs with what is the matter. */
const PAIRS: readonly (readonly [string, readonly string[], string])[] = [
  ["50", ["LT", "RT"], "50 already says both sides"],
  [
    "26",
    ["TC"],
    "26 is the reading alone and TC everything but the reading; together they are the whole service, without either",
  ],
  [
    "59",
    DISTINCT.slice(1),
    "the X modifiers say more exactly what 59 says, and one of the two is used",
  ],
  ["GA", ["GZ"], "GA says that a notice was signed and GZ that there is none"],
  [
    "KX",
    ["GY", "GZ"],
    "KX says that the policy is met and the other that the service is not covered",
  ],
  ["JW", ["JZ"], "JW says that some of the drug was discarded and JZ that none was"],
  ["58", ["78", "79"], "a later procedure is either planned, or an unplanned return, or unrelated"],
  ["78", ["79"], "a later procedure is either for a complication or unrelated"],
  ["76", ["77"], "a repeat is either by the same clinician or by another"],
];

function matterOf(a: string, b: string): string | undefined {
  const [here, there] = [anatomicModifiers.get(a), anatomicModifiers.get(b)];
  if (here && there && here.side !== there.side) return "one says the right and the other the left";
  return PAIRS.find(
    ([first, others]) => (first === a && others.includes(b)) || (first === b && others.includes(a)),
  )?.[2];
}

export const rule: ServiceRule = {
  id: "MOD-09",
  title: "Modifiers that contradict each other",
  aspect: "modifiers",
  kind: "modifier",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    at.services.flatMap((line) =>
      pairsOf(line.modifiers).flatMap(([a, b]) => {
        const why = matterOf(a, b);
        return why === undefined
          ? []
          : [foundAt("MOD-09", "wrong", line, { modifiers: [a, b], why }, "modifiers")];
      }),
    ),
  tell: (finding, at) => {
    const [a, b] = text(finding, "modifiers").split(", ");
    const isSides = /side|right/.test(text(finding, "why"));
    return {
      headline: `${a} or ${b}, not both`,
      why: `On ${text(finding, "entered")} stand ${a} and ${b}: ${text(finding, "why")}.`,
      citations: [...payerCitation(at, isSides ? ["laterality"] : []), ncci("I")],
    };
  },
};
