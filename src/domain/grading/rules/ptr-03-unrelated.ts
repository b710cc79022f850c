/** PTR-03: a pointer to a diagnosis that the service was not for. Example: a vaccine pointed to otitis media. Official Guidelines IV.G; CMS-1500 item 24E. */
import { unrelatedPointers } from "../service-lines.ts";
import type { Rule } from "../rule.ts";
import { text } from "../words.ts";

export const rule: Rule = {
  id: "PTR-03",
  title: "A pointer to an unrelated diagnosis",
  aspect: "pointers",
  kind: "reading the record",
  consequence: "denial",
  severity: "serious",
  check: (at) =>
    at.servicePairs.flatMap((pair) =>
      unrelatedPointers(at, pair).map((letter) => ({
        rule: "PTR-03",
        outcome: "wrong",
        path: `${pair.line?.path}/pointers`,
        params: {
          code: pair.line?.code ?? "",
          letter,
          diagnosis: at.diagnoses[letter.charCodeAt(0) - 65]?.code ?? "",
        },
      })),
    ),
  tell: (finding) => ({
    headline: `Pointer ${text(finding, "letter")} does not belong here`,
    why:
      text(finding, "diagnosis") === ""
        ? `Pointer ${text(finding, "letter")} names no diagnosis on the list.`
        : `${text(finding, "code")} was not provided for ${text(finding, "diagnosis")} (pointer ${text(finding, "letter")}); a wrong pointer can make the payer deny the line as not medically necessary.`,
    citations: ["guideline:IV.G"],
  }),
};
