import * as z from "zod/mini";
import { citationSchema } from "./key.ts";

/**
 * Where a small exercise's feedback rests: a checked reference (`guideline:IV.H`, `tabular:E11.22`,
 * `hcpcs:G0439`, `payer:<payer>#<rule>`) or a named text outside the code books (`law:45 CFR 164.502(b)`,
 * `form:CMS-1500 item 21`, `source:…`).
 */
export const exerciseCitationSchema = z.union([
  citationSchema,
  z.string().check(z.regex(/^(?:law|form|source):\S.{2,120}$/)),
]);

/** `guideline:IV.H` → `Official Guidelines FY2026, Section IV.H`; how a citation reads on the screen. `year`: of a visit before that edition, to which the section applies as well. */
export function formatCitation(citation: string, year?: number): string {
  const colon = citation.indexOf(":");
  const rest = citation.slice(colon + 1);
  switch (citation.slice(0, colon)) {
    case "guideline": {
      const book = year === undefined ? "Official Guidelines FY2026" : "Official Guidelines";
      return rest === "Appendix-I" ? `${book}, Appendix I` : `${book}, Section ${rest}`;
    }
    case "tabular":
      return `Tabular List, ${rest}`;
    case "hcpcs":
      return `HCPCS Level II, ${rest}`;
    case "payer":
      return `Payer rule ${rest.replace("#", ": ").replaceAll("-", " ")}`;
    default:
      return rest;
  }
}
