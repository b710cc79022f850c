import type { SearchHit } from "../../domain/codebook/search/code-search.ts";
import type { LinkTarget } from "../../ui/navigation.tsx";

/** The code systems that have pages, as they stand in the address. */
export const systems = ["icd10cm", "hcpcs", "cpt", "modifier", "icd10pcs"] as const;
export type CodeSystem = (typeof systems)[number];

export function isCodeSystem(text: string): text is CodeSystem {
  return systems.some((system) => system === text);
}

export function codeTarget(system: CodeSystem, code: string): LinkTarget {
  return { to: "code", params: { system, code } };
}

export function diagnosisTarget(code: string): LinkTarget {
  return codeTarget("icd10cm", code);
}

/** CPT numbers begin with a digit, HCPCS Level II with a letter. */
export function systemOfService(code: string): "cpt" | "hcpcs" {
  return /^\d/.test(code) ? "cpt" : "hcpcs";
}

export function serviceTarget({ code }: Pick<SearchHit, "code">): LinkTarget {
  return codeTarget(systemOfService(code), code);
}

/** Where a chapter (`4`) or section (`E08-E13`) stands in the browser. */
export function placeTarget(id: string): LinkTarget {
  return { to: "codebook", search: { at: id } };
}

/** Where a code stands in the Tabular List. */
export function tabularTarget(code: string): LinkTarget {
  return { to: "tabularCode", params: { code } };
}

/** Between the terms of a path through the Index, in addresses. */
export const STEP = " › ";

/** A line of the Index, by its printed terms from the main term inward. */
export function indexTarget(term: string, isExternal = false): LinkTarget {
  const letter = term.charAt(0).toUpperCase();
  return {
    to: "indexLetter",
    params: { letter: /[A-Z]/.test(letter) ? letter : "A" },
    search: { term, ...(isExternal ? { index: "external" } : {}) },
  };
}
