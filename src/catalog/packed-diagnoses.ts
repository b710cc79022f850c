import { decodeIndex, encodeIndex } from "../domain/codebook/release/index-columns.ts";
import type { TreeColumns } from "../domain/codebook/release/tree-columns.ts";
import { unwrap } from "../lib/result.ts";
import type { DiagnosisEdition } from "./catalog.ts";

/** An edition as it goes over the wire: its indexes as columns, which are a fifth smaller. */
export type PackedDiagnoses = Omit<DiagnosisEdition, "index" | "externalIndex"> & {
  readonly index: TreeColumns;
  readonly externalIndex: TreeColumns;
};

export function packDiagnoses(edition: DiagnosisEdition): PackedDiagnoses {
  const { index, externalIndex, ...rest } = edition;
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
