/** SVC-16: a vaccine or an injected drug without the service of giving it. Example: 90707 without 90460 or 90471. CMS, Medicare Claims Processing Manual, chapter 18, section 10, and chapter 17. */
import { isInHospital } from "../charges/charged-encounter.ts";
import { claimsManual, foundAt, payerCitation } from "../charges/lines.ts";
import {
  administrationLines,
  injectedDrugs,
  isIncludedByPayer,
  vaccineLines,
} from "../charges/given.ts";
import type { ServiceRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

/** Surgery, anesthesia, and medicine services among which infusions and shots are. */
const MAY_INJECT = /^(?:[0-6]\d{4}|96\d{3}|T1015)$/;

export const rule: ServiceRule = {
  id: "SVC-16",
  title: "A product without the service of giving it",
  aspect: "services",
  kind: "reading the record",
  consequence: "lost revenue",
  severity: "moderate",
  review: (at) => {
    if (isInHospital(at)) return [];
    const vaccines = administrationLines(at).length > 0 ? [] : vaccineLines(at).slice(0, 1);
    const isGiven = at.services.some(({ code }) => MAY_INJECT.test(code));
    const drugs = isGiven || isIncludedByPayer(at, "96372") ? [] : injectedDrugs(at);
    return [
      ...vaccines.map((line) => foundAt("SVC-16", "missing", line, { product: "vaccine" })),
      ...drugs.map((line) => foundAt("SVC-16", "missing", line, { product: "drug" })),
    ];
  },
  tell: (finding, at) => {
    const isVaccine = text(finding, "product") === "vaccine";
    return {
      headline: "Giving it was not charged",
      why: `${withTitle(at, text(finding, "entered"))} is the ${text(finding, "product")} alone. Giving it is a service with a code of its own, and the list has none.`,
      citations: [
        ...payerCitation(at, isVaccine ? ["vaccine-administration"] : ["injected-drugs"]),
        claimsManual(isVaccine ? "18, section 10" : "17"),
      ],
    };
  },
};
