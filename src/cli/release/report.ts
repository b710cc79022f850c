import type { ReleaseKind } from "../../domain/codebook/release/recognize.ts";
import type { Comparison } from "./compare.ts";
import type { Release } from "./read-release.ts";

const kindNames: Readonly<Record<ReleaseKind, string>> = {
  "icd10cm-order": "ICD-10-CM order file",
  "icd10pcs-order": "ICD-10-PCS order file, not needed here",
  "hcpcs-records": "HCPCS alpha-numeric file",
  "hcpcs-json": "HCPCS list with descriptions",
  "hcpcs-table": "HCPCS table",
  "hcpcs-codes": "HCPCS list of codes",
};

/** What was found below a folder, a line each. */
export function foundLines({ found, unreadable, otherCount }: Release): readonly string[] {
  return [
    ...found.map(
      ({ path, kind, dated, holds }) =>
        `  ${path}: ${kindNames[kind]}, ${dated ?? "undated"}, ${holds}`,
    ),
    ...unreadable.map(({ path, reason }) => `  ${path}: cannot be read: ${reason}`),
    ...(otherCount > 0 ? [`  and ${otherCount} other file(s)`] : []),
  ];
}

/** What was compared and what was not, a line each. */
export function comparedLines({ compared, notCompared }: Comparison): readonly string[] {
  return [
    ...compared.map((line) => `  ${line}`),
    ...notCompared.map((line) => `  not compared: ${line}`),
  ];
}
