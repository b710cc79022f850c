/** SVC-17: a service that this payer does not pay. Example: S9088 to a payer that takes no urgent care add-ons. The payer's own rule is cited. */
import { foundAt } from "../charges/lines.ts";
import type { ServiceRule } from "../rule.ts";
import { text } from "../words.ts";

export const rule: ServiceRule = {
  id: "SVC-17",
  title: "The payer does not pay this service",
  aspect: "services",
  kind: "look-up",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    (at.payer.notPaid ?? []).flatMap(({ services, rule: why }) =>
      at.services
        .filter(({ code }) => services.includes(code))
        .map((line) => foundAt("SVC-17", "wrong", line, { why })),
    ),
  tell: (finding, at) => {
    const why = text(finding, "why");
    const title = at.payer.rules.find(({ id }) => id === why)?.title ?? "";
    return {
      headline: `${at.payer.name} does not pay this`,
      why: `${text(finding, "entered")} is not among what ${at.payer.name} pays; its rule “${title}” says so, and what is taken instead where there is something.`,
      citations: [`payer:${at.payer.id}#${why}`],
    };
  },
};
