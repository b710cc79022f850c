import type { SearchHit } from "../../domain/codebook/search/code-search.ts";
import type { LinkTarget } from "../../ui/navigation.tsx";

/** The code systems that have pages, as they stand in the address. */
export const systems = ["icd10cm", "hcpcs", "cpt", "modifier"] as const;
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
