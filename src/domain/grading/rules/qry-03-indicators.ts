/** QRY-03: a query that cites too few of the record's indicators. Example: “What kind of anemia?” without a hemoglobin. Guidelines for Achieving a Compliant Query Practice (AHIMA and ACDIS, 2022). */
import { queryState } from "../query-points.ts";
import type { Rule } from "../rule.ts";
import { text } from "../words.ts";

export const rule: Rule = {
  id: "QRY-03",
  title: "The query cites too little of the record",
  aspect: "query",
  kind: "reading the record",
  consequence: "compliance risk",
  severity: "moderate",
  check: (at) => {
    const { isMeant, cited, needed } = queryState(at);
    if (!isMeant || cited.length >= needed) return [];
    const uncited = at.key.query?.indicators.filter((words) => !cited.includes(words)) ?? [];
    return [{ rule: "QRY-03", outcome: "missing", path: "/query/indicators", params: { uncited } }];
  },
  tell: (finding) => ({
    headline: "Show what makes you ask",
    why: `A query brings along the findings of this record that make you ask. The source names no number; here two are wanted where there are two. Also to be marked: “${text(finding, "uncited")}”.`,
    citations: ["source:Guidelines for Achieving a Compliant Query Practice (AHIMA, ACDIS 2022)"],
  }),
};
