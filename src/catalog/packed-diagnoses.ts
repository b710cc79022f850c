import { applyChanges, type EditionChanges } from "../domain/codebook/edition-changes.ts";
import { decodeIndex, encodeIndex } from "../domain/codebook/release/index-columns.ts";
import type { TreeColumns } from "../domain/codebook/release/tree-columns.ts";
import type { Edition } from "../domain/codebook/edition.ts";
import { unwrap } from "../lib/result.ts";
import type { DiagnosisEdition } from "./catalog.ts";

/** An edition as it goes over the wire: its indexes as columns, which are a fifth smaller. */
export type PackedDiagnoses = Omit<DiagnosisEdition, "index" | "externalIndex" | "changes"> & {
  readonly index: TreeColumns;
  readonly externalIndex: TreeColumns;
};

/** An edition that is written as the difference from another one goes over the wire as that. */
export interface ChangedDiagnoses {
  readonly folder: string;
  readonly edition: Edition;
  readonly changes: EditionChanges;
}

export function packDiagnoses(editions: readonly DiagnosisEdition[]): {
  readonly whole: readonly PackedDiagnoses[];
  readonly changed: readonly ChangedDiagnoses[];
} {
  return {
    whole: editions
      .filter(({ changes }) => !changes)
      .map(({ index, externalIndex, changes: _changes, ...rest }) => ({
        ...rest,
        index: encodeIndex(index),
        externalIndex: encodeIndex(externalIndex),
      })),
    changed: editions.flatMap(({ folder, edition, changes }) =>
      changes ? [{ folder, edition, changes }] : [],
    ),
  };
}

/** Throws on anything that `packDiagnoses` did not make. */
export function openDiagnoses(
  whole: readonly PackedDiagnoses[],
  changed: readonly ChangedDiagnoses[],
): readonly DiagnosisEdition[] {
  const opened = whole.map(({ index, externalIndex, ...rest }): DiagnosisEdition => ({
    ...rest,
    index: unwrap(decodeIndex(index)),
    externalIndex: unwrap(decodeIndex(externalIndex)),
  }));
  return [...opened, ...changed.flatMap((each) => changedEdition(each, opened) ?? [])];
}

/** Chapters, sections and synonyms are the base's; undefined where the base is not there. */
export function changedEdition(
  { folder, edition, changes }: ChangedDiagnoses,
  editions: readonly DiagnosisEdition[],
): DiagnosisEdition | undefined {
  const base = editions.find((each) => each.folder === `content/codebook/${changes.base}`);
  if (!base) return undefined;
  const { tabular, index, externalIndex } = applyChanges(base, changes);
  const { chapters, synonyms } = base;
  return { folder, edition, chapters, tabular, index, externalIndex, synonyms, changes };
}
