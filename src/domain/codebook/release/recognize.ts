import { cptSeparator } from "./cpt-file.ts";
import { holdsHcpcsRecord } from "./hcpcs-list.ts";
import { POA_HEADING } from "./poa-exempt.ts";

/** The kinds of official file; the names of files differ by year and agency. */
export type ReleaseKind =
  | "icd10cm-tabular"
  | "icd10cm-index"
  | "icd10cm-external-index"
  | "icd10cm-neoplasms"
  | "icd10cm-drugs"
  | "icd10cm-order"
  | "icd10cm-codes"
  | "icd10cm-addenda"
  | "icd10cm-poa-exempt"
  | "icd10pcs-order"
  | "hcpcs-records"
  | "hcpcs-json"
  | "hcpcs-table"
  | "hcpcs-codes"
  | "cpt-licensed";

/** How many characters from the beginning of a file are enough to recognize it. */
export const HEAD_LENGTH = 4096;

/** Tells by the beginning of its text what a file is; undefined for anything else. */
export function recognizeRelease(head: string): ReleaseKind | undefined {
  const xml = /^\s*<(?:\?|!|ICD10CM)/.test(head) ? ofXml(head) : undefined;
  if (xml) return xml;
  const order = /^\d{5} ([0-9A-Z]{3,7}) {0,4} [01] /.exec(head);
  if (order) return /^[A-Z]/.test(order[1] ?? "") ? "icd10cm-order" : "icd10pcs-order";
  if (/^\s*\[\s*\{\s*"code"\s*:\s*"[0-9A-Z]{2,5}"/.test(head) && /"long"\s*:/.test(head)) {
    return "hcpcs-json";
  }
  const [first = ""] = head.split(/\r?\n/, 1);
  if (POA_HEADING.test(first)) return "icd10cm-poa-exempt";
  if (/^(?:Add|Delete|Revise from|Revise to|No change): +[01] [A-Z][0-9A-Z]{2,6} /.test(head)) {
    return "icd10cm-addenda";
  }
  if (/^(?:[A-Z](?:\d[0-9AB]|[AB]\d)[0-9A-Z]{0,4} {1,5}\S.*(?:\r?\n|$)){2}/.test(head)) {
    return isFixedWidth(head) ? "icd10cm-codes" : undefined;
  }
  const columns = first.split(",").map((column) => column.replaceAll('"', "").trim());
  if (columns[0] === "code" && columns.includes("long")) return "hcpcs-table";
  if (/^(?:[A-V]\d{4}\r?\n){3}/.test(head)) return "hcpcs-codes";
  if (cptSeparator(head) !== undefined) return "cpt-licensed";
  return holdsHcpcsRecord(head) ? "hcpcs-records" : undefined;
}

/** Titles stand in column 9 of each line that is there whole. */
function isFixedWidth(head: string): boolean {
  return head
    .split(/\r?\n/)
    .slice(0, -1)
    .every((line) => line.charAt(7) === " " && /^\S/.test(line.slice(8)));
}

function ofXml(head: string): ReleaseKind | undefined {
  const root = /<ICD10CM\.(tabular|index|table)[\s>]/.exec(head)?.[1];
  if (root === undefined) return undefined;
  if (root === "tabular") return "icd10cm-tabular";
  const column = /<head\s+col="1"\s*>([^<]*)</.exec(head)?.[1];
  if (column !== undefined) return /neoplasm/i.test(column) ? "icd10cm-neoplasms" : "icd10cm-drugs";
  const title = /<title>([^<]*)</.exec(head)?.[1] ?? "";
  return /external cause/i.test(title) ? "icd10cm-external-index" : "icd10cm-index";
}
