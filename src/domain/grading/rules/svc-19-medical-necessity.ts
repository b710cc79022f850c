/** SVC-19: no diagnosis pointed to shows why the service was needed, by the payer's table. Example: 93000 pointed to a high cholesterol alone. The payer's own rule is cited; Official Guidelines IV.G. */
import { lookUpDiagnosisOn } from "../../codebook/code-sets.ts";
import type { Titled } from "../coded-encounter.ts";
import { diagnosesOf } from "../charges/charged-encounter.ts";
import { foundAt } from "../charges/lines.ts";
import type { ServiceRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

/** `I05-I52` covers categories, `R06.0` every code that begins so. */
function covers(row: string, code: string): boolean {
  const [first = "", last] = row.split("-");
  const category = code.slice(0, 3);
  return last === undefined ? code.startsWith(first) : first <= category && category <= last;
}

/** `E08-E13`, `R73.-`, `Z23`: as the book writes them. */
function shown(at: Titled, row: string): string {
  const isWhole =
    row.includes("-") ||
    lookUpDiagnosisOn(at.codeSets, row, at.encounter.dateOfService).status === "billable";
  return isWhole ? row.replace("-", " to ") : row.includes(".") ? `${row}-` : `${row}.-`;
}

export const rule: ServiceRule = {
  id: "SVC-19",
  title: "No diagnosis shows why it was needed",
  aspect: "pointers",
  kind: "look-up",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    (at.payer.coverage ?? []).flatMap(({ services, diagnoses, rule: why }) =>
      at.services.flatMap((line) => {
        if (!services.includes(line.code)) return [];
        const pointed = diagnosesOf(at, line);
        const supports = (code: string) => diagnoses.some((row) => covers(row, code));
        if (pointed.length === 0 || pointed.some(({ code }) => supports(code))) return [];
        const listed = at.coded.known.find(({ code }) => supports(code));
        return [
          foundAt(
            "SVC-19",
            "wrong",
            line,
            {
              pointed: pointed.map(({ code }) => code),
              supporting: diagnoses,
              why,
              ...(listed ? { listed: listed.code } : {}),
            },
            "pointers",
          ),
        ];
      }),
    ),
  tell: (finding, at) => {
    const pointed = text(finding, "pointed").split(", ");
    const listed = text(finding, "listed");
    const supporting = text(finding, "supporting").split(", ");
    const examples = supporting.slice(0, 6).map((row) => shown(at, row));
    return {
      headline: "The payer sees no reason for the service",
      why: `${at.payer.name} pays ${withTitle(at, text(finding, "entered"))} for ${examples.join(", ")}${supporting.length > 6 ? " and others" : ""}. The line points to ${pointed.map((code) => withTitle(at, code)).join(" and ")}.${listed === "" ? "" : ` ${listed} is on the list: point to it if that was the reason.`}`,
      citations: [`payer:${at.payer.id}#${text(finding, "why")}`, "guideline:IV.G"],
    };
  },
};
