/** QRY-04: a query about something that the record says already, or that nobody needs to know. Example: asking for the type of a diabetes that the note names. Official Guidelines I.A.19. */
import { queryState } from "../query-points.ts";
import type { Rule } from "../rule.ts";

export const rule: Rule = {
  id: "QRY-04",
  title: "The query was not called for",
  aspect: "query",
  kind: "reading the record",
  consequence: "style",
  severity: "minor",
  check: (at) => {
    const { isSent, isMeant } = queryState(at);
    return isSent && !isMeant
      ? [{ rule: "QRY-04", outcome: "info", path: "/query", params: {} }]
      : [];
  },
  tell: () => ({
    headline: "This query was not called for",
    why: "Nothing that you marked is in conflict, incomplete or unexplained in a way that would change a code. Each query takes a provider's time; ask where the record leaves something open. It costs no points.",
    citations: ["guideline:I.A.19"],
  }),
};
