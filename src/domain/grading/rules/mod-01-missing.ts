/** MOD-01: a modifier that the line needs is not there. Example: 99213 without 25 beside a minor procedure. The citation is the key line's payer rule. */
import { lookUpModifierOn } from "../../codebook/code-sets.ts";
import { missingModifiers } from "../service-lines.ts";
import type { Rule } from "../rule.ts";
import { keyService, text } from "../words.ts";

export const rule: Rule = {
  id: "MOD-01",
  title: "A modifier is missing",
  aspect: "modifiers",
  kind: "modifier",
  consequence: "denial",
  severity: "serious",
  check: (at) =>
    at.servicePairs.flatMap((pair) =>
      missingModifiers(pair).map((modifier) => ({
        rule: "MOD-01",
        outcome: "missing",
        path: `${pair.line?.path}/modifiers`,
        params: { modifier, code: pair.line?.code ?? "", keyIndex: pair.keyIndex ?? -1 },
      })),
    ),
  tell: (finding, at) => {
    const modifier = text(finding, "modifier");
    const meaning = lookUpModifierOn(at.codeSets, modifier, at.encounter.dateOfService)?.title;
    return {
      headline: `Modifier ${modifier} is missing`,
      why: `${text(finding, "code")} needs modifier ${modifier}${meaning ? ` (${meaning})` : ""} here. ${keyService(at, finding)?.rationale ?? ""}`.trim(),
      citations: keyService(at, finding)?.citations ?? [],
    };
  },
};
