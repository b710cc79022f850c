import { holdsHcpcsRecord } from "./hcpcs-list.ts";

/** The kinds of official file that content is compared with; the names of files differ by year and agency. */
export type ReleaseKind =
  | "icd10cm-order"
  | "icd10pcs-order"
  | "hcpcs-records"
  | "hcpcs-json"
  | "hcpcs-table"
  | "hcpcs-codes";

/** How many characters from the beginning of a file are enough to recognize it. */
export const HEAD_LENGTH = 4096;

/** Tells by the beginning of its text what a file is; undefined for anything else. */
export function recognizeRelease(head: string): ReleaseKind | undefined {
  const order = /^\d{5} ([0-9A-Z]{3,7}) {0,4} [01] /.exec(head);
  if (order) return /^[A-Z]/.test(order[1] ?? "") ? "icd10cm-order" : "icd10pcs-order";
  if (/^\s*\[\s*\{\s*"code"\s*:\s*"[0-9A-Z]{2,5}"/.test(head) && /"long"\s*:/.test(head)) {
    return "hcpcs-json";
  }
  const [first = ""] = head.split(/\r?\n/, 1);
  const columns = first.split(",").map((column) => column.replaceAll('"', "").trim());
  if (columns[0] === "code" && columns.includes("long")) return "hcpcs-table";
  if (/^(?:[A-V]\d{4}\r?\n){3}/.test(head)) return "hcpcs-codes";
  return holdsHcpcsRecord(head) ? "hcpcs-records" : undefined;
}
