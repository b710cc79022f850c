/** SVC-15: giving a vaccine or a shot without what was given. Example: 90471 without a vaccine. CMS, Medicare Claims Processing Manual, chapter 18, section 10, and chapter 17: product and administration are reported apart. */
import {
  isInHospital,
  type ChargedEncounter,
  type CodedService,
} from "../charges/charged-encounter.ts";
import { claimsManual, foundAt, payerCitation } from "../charges/lines.ts";
import { administrationLines, drugLines, vaccineLines } from "../charges/given.ts";
import type { ServiceRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

/** No vaccine at all, or none of the kind that the code is for. */
function lacksVaccine(at: ChargedEncounter, { code }: CodedService): boolean {
  const kind = at.edits.administrations.get(code)?.of;
  return !vaccineLines(at).some((line) => {
    const vaccine = at.edits.vaccines.get(line.code);
    return kind === undefined || vaccine === undefined || vaccine.kind === kind;
  });
}

export const rule: ServiceRule = {
  id: "SVC-15",
  title: "Something was given, and the product is not there",
  aspect: "services",
  kind: "reading the record",
  consequence: "lost revenue",
  severity: "moderate",
  review: (at) => {
    if (isInHospital(at)) return [];
    // A Medicaid program may supply the vaccine and want no line for it.
    const outcome = at.payer.kind === "medicaid" ? "info" : "missing";
    const vaccines = administrationLines(at)
      .filter((line) => lacksVaccine(at, line))
      .map((line) => foundAt("SVC-15", outcome, line, { product: "vaccine" }));
    const shots = at.services
      .filter(({ code }) => at.edits.drugOnly.has(code) && drugLines(at).length === 0)
      .map((line) => foundAt("SVC-15", "info", line, { product: "drug" }));
    return [...vaccines, ...shots];
  },
  tell: (finding, at) => {
    const isVaccine = text(finding, "product") === "vaccine";
    return {
      headline: `Which ${text(finding, "product")}?`,
      why: isVaccine
        ? `${withTitle(at, text(finding, "entered"))} pays for giving a vaccine; the vaccine itself has a line of its own${at.payer.kind === "medicaid" ? ", with modifier SL where the program supplied it" : ""}, and no fitting one is on the list.`
        : `${withTitle(at, text(finding, "entered"))} pays for giving a drug. A drug from the practice’s own stock has a line with its J code; none is on the list, which is right only when the patient brought it.`,
      citations: [
        ...payerCitation(
          at,
          isVaccine
            ? ["vaccines-for-children", "vaccine-administration"]
            : ["injected-drugs", "clinic-drugs"],
        ),
        claimsManual(isVaccine ? "18, section 10" : "17"),
      ],
    };
  },
};
