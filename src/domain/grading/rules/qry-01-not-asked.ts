/** QRY-01: the record leaves something unsaid, and the provider was not asked. Example: anemia after a bleed, of no stated kind. Official Guidelines I.A.19, III.B. */
import { queryState } from "../query-points.ts";
import type { Rule } from "../rule.ts";

export const rule: Rule = {
  id: "QRY-01",
  title: "A query to the provider was called for",
  aspect: "query",
  kind: "reading the record",
  consequence: "compliance risk",
  severity: "serious",
  check: (at) => {
    const { isExpected, isMeant } = queryState(at);
    return isExpected && !isMeant
      ? [{ rule: "QRY-01", outcome: "missing", path: "/query", params: {} }]
      : [];
  },
  tell: (_finding, at) => ({
    headline: "Ask the provider",
    why: `The record does not tell ${at.key.query?.about ?? "enough"}. ${at.key.query?.rationale ?? ""} A query would do, such as: “${at.key.query?.example ?? ""}”`,
    citations: at.key.query?.citations ?? [],
  }),
};
