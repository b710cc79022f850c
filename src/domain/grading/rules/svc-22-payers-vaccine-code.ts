/** SVC-22: giving a vaccine by the code of another kind of payer. Example: 90471 for a flu shot to Medicare instead of G0008. CMS, Medicare Claims Processing Manual, chapter 18, section 10.2. */
import { claimsManual, foundAt, hasPayerRule, payerCitation } from "../charges/lines.ts";
import { administrationLines, vaccineLines } from "../charges/given.ts";
import type { ServiceRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: ServiceRule = {
  id: "SVC-22",
  title: "Another payer's code for giving a vaccine",
  aspect: "services",
  kind: "look-up",
  consequence: "denial",
  severity: "serious",
  review: (at) => {
    const lines = administrationLines(at);
    const ofKind = [...at.edits.administrations.values()].filter(({ of }) => of !== undefined);
    if (at.payer.kind !== "medicare") {
      if (!hasPayerRule(at, "vaccine-administration")) return [];
      return lines
        .filter(({ code }) => ofKind.some((each) => each.code === code))
        .map((line) => foundAt("SVC-22", "wrong", line, { payers: "medicare" }));
    }
    const vaccines = vaccineLines(at).map(({ code }) => at.edits.vaccines.get(code));
    const missing = ofKind.filter(
      ({ of, code }) =>
        vaccines.some((vaccine) => vaccine?.kind === of) &&
        !lines.some((line) => line.code === code),
    );
    // A vaccine of another kind is given by the ordinary codes.
    if (missing.length === 0 || vaccines.some((vaccine) => vaccine?.kind === undefined)) return [];
    return lines
      .filter(({ code }) => !ofKind.some((each) => each.code === code))
      .map((line) =>
        foundAt("SVC-22", "wrong", line, {
          payers: "other",
          expected: missing.map(({ code }) => code),
        }),
      );
  },
  tell: (finding, at) => ({
    headline: "Another payer’s code",
    why:
      text(finding, "payers") === "medicare"
        ? `${withTitle(at, text(finding, "entered"))} is Medicare’s code; ${at.payer.name} takes the codes of its own rule.`
        : `For this vaccine Medicare takes ${text(finding, "expected")}, not ${withTitle(at, text(finding, "entered"))}.`,
    citations: [...payerCitation(at, ["vaccine-administration"]), claimsManual("18, section 10.2")],
  }),
};
