import type { ReleaseKind } from "../../domain/codebook/release/recognize.ts";
import type { Comparison } from "./compare.ts";
import type { Release } from "./read-release.ts";

export const kindNames: Readonly<Record<ReleaseKind, string>> = {
  "icd10cm-tabular": "ICD-10-CM Tabular List",
  "icd10cm-index": "ICD-10-CM Alphabetic Index",
  "icd10cm-external-index": "ICD-10-CM external cause index",
  "icd10cm-neoplasms": "ICD-10-CM neoplasm table",
  "icd10cm-drugs": "ICD-10-CM drug table",
  "icd10cm-order": "ICD-10-CM order file",
  "icd10cm-codes": "ICD-10-CM codes file",
  "icd10cm-addenda": "ICD-10-CM order addenda",
  "icd10cm-poa-exempt": "ICD-10-CM POA-exempt list",
  "icd10pcs-order": "ICD-10-PCS order file",
  "hcpcs-records": "HCPCS alpha-numeric file",
  "hcpcs-json": "HCPCS list with descriptions",
  "hcpcs-table": "HCPCS table",
  "hcpcs-codes": "HCPCS list of codes",
  "cpt-licensed": "CPT file",
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
