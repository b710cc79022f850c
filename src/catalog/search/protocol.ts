import type { SearchHit } from "../../domain/codebook/search/code-search.ts";

export type SearchKind = "diagnoses" | "services";

/** Page → worker. `open` comes first and once: where the code books lie, and those that were loaded on this device. */
export type SearchRequest =
  | {
      readonly type: "open";
      readonly codebook: string;
      readonly otheryears: string;
      readonly tables: string;
      readonly procedures: string;
      readonly sayings: string;
      readonly installed: readonly Uint8Array[];
    }
  | {
      readonly type: "search";
      readonly id: number;
      readonly kind: SearchKind;
      readonly query: string;
      /** Date of service (ISO) by which the edition of diagnoses is chosen; the newest without. */
      readonly on?: string | undefined;
    };

/** Worker → page. */
export type SearchResponse =
  | { readonly type: "hits"; readonly id: number; readonly hits: readonly SearchHit[] }
  /** The code books could not be read there; the page searches by itself from now on. */
  | { readonly type: "failed"; readonly message: string };
