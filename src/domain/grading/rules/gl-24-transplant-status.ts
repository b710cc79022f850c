/** GL-24: a transplant status beside the complication of the same organ. Example: Z94.0 with T86.11. Official Guidelines I.C.21.c.3. */
import { linesWith } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

const organs: readonly { status: RegExp; complication: RegExp }[] = [
  { status: /^Z94\.0/, complication: /^T86\.1/ },
  { status: /^Z94\.1/, complication: /^T86\.2/ },
  { status: /^Z94\.2/, complication: /^T86\.81/ },
  { status: /^Z94\.4/, complication: /^T86\.4/ },
  { status: /^Z94\.81/, complication: /^T86\.0/ },
  { status: /^Z94\.84/, complication: /^T86\.5/ },
];

export const rule: CodeRule = {
  id: "GL-24",
  title: "Status and complication of one transplant",
  aspect: "diagnoses",
  kind: "guideline",
  consequence: "data quality",
  severity: "minor",
  review: (at) =>
    organs.flatMap(({ status, complication }) => {
      const [other] = linesWith(at, complication);
      if (!other) return [];
      return linesWith(at, status).map((line) =>
        found("GL-24", "wrong", line, { other: other.code }),
      );
    }),
  tell: (finding, at) => ({
    headline: "The complication says it already",
    why: `${withTitle(at, text(finding, "other"))} says that the organ is a transplant; ${withTitle(at, text(finding, "entered"))} adds nothing and is left out.`,
    citations: ["guideline:I.C.21.c.3"],
  }),
};
