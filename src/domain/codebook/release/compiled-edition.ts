import type { CodeTable } from "../code-table.ts";
import type { Chapter, Edition, IndexTerm, TabularFile } from "../edition.ts";

/** A file that an edition was compiled from. */
export interface EditionSource {
  /** What it is, by its content. */
  readonly kind: string;
  /** As it was given; what stood in an archive follows it behind `»`. */
  readonly name: string;
  /** SHA-256 of the file that was given (the archive, where there was one), in lower-case hex. */
  readonly sha256: string;
}

/** One year of ICD-10-CM, compiled from official files. */
export interface CompiledEdition {
  readonly edition: Edition;
  /** `whole` with the Tabular List's notes; `list` has codes and titles only. */
  readonly extent: "whole" | "list";
  /** The fiscal year that the Tabular List says of itself; undefined for a code list. */
  readonly textYear: number | undefined;
  /** The text is not the official one of this year, as whoever compiled it said. */
  readonly isReconstructed: boolean;
  readonly sources: readonly EditionSource[];
  /** Of the order file, headers and billable codes; derived from the Tabular List where there is no order file. */
  readonly counts: { readonly rows: number; readonly billable: number };
  readonly chapters: readonly Chapter[];
  readonly tabular: readonly TabularFile[];
  readonly index: readonly IndexTerm[];
  readonly externalIndex: readonly IndexTerm[];
  readonly neoplasms: CodeTable | undefined;
  readonly drugs: CodeTable | undefined;
  /** Codes exempt from present-on-admission reporting, with their dots; undefined where the list is not there. */
  readonly poaExempt: ReadonlySet<string> | undefined;
}
