/** SVC-18: a service that the payer takes for a part of another one on the list. Example: Q4024 beside 29125. The payer's own rule is cited. */
import { foundAt, others } from "../charges/lines.ts";
import type { ServiceRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: ServiceRule = {
  id: "SVC-18",
  title: "The payer's rate takes this in",
  aspect: "services",
  kind: "look-up",
  consequence: "denial",
  severity: "moderate",
  review: (at) =>
    (at.payer.included ?? []).flatMap(({ services, parts, rule: why }) =>
      at.services.flatMap((line) => {
        if (!parts.includes(line.code)) return [];
        const beside = others(at, line).find(({ code }) => services.includes(code));
        return beside ? [foundAt("SVC-18", "wrong", line, { beside: beside.code, why })] : [];
      }),
    ),
  tell: (finding, at) => ({
    headline: `Paid with ${text(finding, "beside")}`,
    why: `What ${at.payer.name} pays for ${withTitle(at, text(finding, "beside"))} takes in ${withTitle(at, text(finding, "entered"))}; a line of its own is denied.`,
    citations: [`payer:${at.payer.id}#${text(finding, "why")}`],
  }),
};
