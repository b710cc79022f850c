/** MOD-02: a modifier that nothing in the record calls for. Example: 59 on a lone service. The citation is the key line's payer rule. */
import { lookUpModifierOn } from "../../codebook/code-sets.ts";
import { extraModifiers } from "../service-lines.ts";
import type { Rule } from "../rule.ts";
import { keyService, text } from "../words.ts";

export const rule: Rule = {
  id: "MOD-02",
  title: "A modifier too many",
  aspect: "modifiers",
  kind: "modifier",
  consequence: "compliance risk",
  severity: "serious",
  check: (at) =>
    at.servicePairs.flatMap((pair) =>
      extraModifiers(pair).map((modifier) => ({
        rule: "MOD-02",
        outcome: "wrong",
        path: `${pair.line?.path}/modifiers`,
        params: { modifier, code: pair.line?.code ?? "", keyIndex: pair.keyIndex ?? -1 },
      })),
    ),
  tell: (finding, at) => {
    const modifier = text(finding, "modifier");
    const meaning = lookUpModifierOn(at.codeSets, modifier, at.encounter.dateOfService)?.title;
    return {
      headline: `Modifier ${modifier} does not belong here`,
      why: `Nothing in the record calls for modifier ${modifier}${meaning ? ` (${meaning})` : ""} on ${text(finding, "code")}. A modifier changes what the payer pays for, so each needs its reason in the record.`,
      citations: keyService(at, finding)?.citations ?? [],
    };
  },
};
