import {
  decodeIndex,
  decodeTable,
  encodeIndex,
  encodeTable,
} from "../domain/codebook/release/index-columns.ts";
import type { TreeColumns } from "../domain/codebook/release/tree-columns.ts";
import { unwrap } from "../lib/result.ts";
import type { DiagnosisEdition } from "./catalog.ts";

/** An edition as it goes over the wire: its indexes as columns, which are a fifth smaller; its tables apart. */
export type PackedDiagnoses = Omit<DiagnosisEdition, "index" | "externalIndex" | "tables"> & {
  readonly index: TreeColumns;
  readonly externalIndex: TreeColumns;
};

export function packDiagnoses(edition: DiagnosisEdition): PackedDiagnoses {
  const { index, externalIndex, tables: _tables, ...rest } = edition;
  return { ...rest, index: encodeIndex(index), externalIndex: encodeIndex(externalIndex) };
}

/** Throws on anything that `packDiagnoses` did not make. */
export function openDiagnoses(packed: PackedDiagnoses): DiagnosisEdition {
  const { index, externalIndex, ...rest } = packed;
  return {
    ...rest,
    index: unwrap(decodeIndex(index)),
    externalIndex: unwrap(decodeIndex(externalIndex)),
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
