/** Where a citation leads inside the program: a link target of `ui/navigation.tsx`. */
export type CitationTarget =
  | { readonly to: "codebook"; readonly search: { readonly guideline: string } }
  | {
      readonly to: "code";
      readonly params: { readonly system: string; readonly code: string };
      readonly search?: { readonly edition: string };
    };

/**
 * `guideline:I.C.4.a` leads to that section in the code book, `tabular:E11.22` and `hcpcs:G0439` to the code's page.
 * `year`: of the edition of ICD-10-CM, where it is not the newest.
 * A payer's rule and texts outside the code books have no screen: undefined.
 */
export function citationTarget(citation: string, year?: number): CitationTarget | undefined {
  const colon = citation.indexOf(":");
  const rest = citation.slice(colon + 1);
  switch (citation.slice(0, colon)) {
    case "guideline":
      return { to: "codebook", search: { guideline: rest } };
    case "tabular":
      return {
        to: "code",
        params: { system: "icd10cm", code: rest },
        ...(year === undefined ? {} : { search: { edition: String(year) } }),
      };
    case "hcpcs":
      return { to: "code", params: { system: "hcpcs", code: rest } };
    default:
      return undefined;
  }
}
