import { applyChanges, type EditionChanges } from "../domain/codebook/edition-changes.ts";
import {
  decodeIndex,
  decodeTable,
  encodeIndex,
  encodeTable,
} from "../domain/codebook/release/index-columns.ts";
import type { TreeColumns } from "../domain/codebook/release/tree-columns.ts";
import type { Edition } from "../domain/codebook/edition.ts";
import { unwrap } from "../lib/result.ts";
import type { DiagnosisEdition } from "./catalog.ts";

/** An edition as it goes over the wire: its indexes as columns, which are a fifth smaller; its tables apart. */
export type PackedDiagnoses = Omit<
  DiagnosisEdition,
  "index" | "externalIndex" | "tables" | "changes"
> & {
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
      .map(({ index, externalIndex, tables: _tables, changes: _changes, ...rest }) => ({
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

/** Chapters, sections and synonyms are the base's, tables it has none; undefined where the base is not there. */
export function changedEdition(
  { folder, edition, changes }: ChangedDiagnoses,
  editions: readonly DiagnosisEdition[],
): DiagnosisEdition | undefined {
  const base = editions.find((each) => each.folder === `content/codebook/${changes.base}`);
  if (!base) return undefined;
  const { tabular, index, externalIndex } = applyChanges(base, changes);
  const { chapters, synonyms } = base;
  return {
    folder,
    edition,
    chapters,
    tabular,
    index,
    externalIndex,
    tables: {},
    synonyms,
    changes,
  };
}

type PackedTable = ReturnType<typeof encodeTable>;

/** The tables of an edition, which only looking up asks for. */
export interface PackedTables {
  /** Of the edition. */
  readonly folder: string;
  readonly neoplasm?: PackedTable;
  readonly drugs?: PackedTable;
}

export function packTables({ folder, tables: { neoplasm, drugs } = {} }: DiagnosisEdition) {
  return {
    folder,
    ...(neoplasm ? { neoplasm: encodeTable(neoplasm) } : {}),
    ...(drugs ? { drugs: encodeTable(drugs) } : {}),
  } satisfies PackedTables;
}

/** Editions with their tables. Throws on anything that `packTables` did not make. */
export function withTables(
  editions: readonly DiagnosisEdition[],
  packed: readonly PackedTables[],
): readonly DiagnosisEdition[] {
  return editions.map((edition) => {
    const { neoplasm, drugs } = packed.find(({ folder }) => folder === edition.folder) ?? {};
    const tables = {
      ...(neoplasm ? { neoplasm: unwrap(decodeTable(neoplasm)) } : {}),
      ...(drugs ? { drugs: unwrap(decodeTable(drugs)) } : {}),
    };
    return { ...edition, tables };
  });
}
