import type * as z from "zod/mini";
import { firstHostilePath } from "../../lib/hostile-json.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  LARGEST_BACKUP,
  backupSchema,
  type Backup,
} from "./format.ts";
import { checksumOf } from "./make.ts";
import { backupProblem, type BackupProblem } from "./problem.ts";

/** Decodes and verifies a backup; nothing is stored. Counts the bytes that are there, not declared ones. */
export function readBackupBytes(bytes: Uint8Array): Result<Backup, BackupProblem> {
  if (bytes.byteLength > LARGEST_BACKUP) return err(backupProblem("too-large"));
  if (bytes.byteLength === 0) return err(backupProblem("empty"));
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return err(backupProblem("foreign"));
  }
  return verifyBackup(text);
}

/** Checks everything about a backup before anything of it is used. */
export function verifyBackup(text: string): Result<Backup, BackupProblem> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return err(backupProblem(looksLikeBackup(text) ? "cut-off" : "foreign"));
  }
  const header = headerOf(data);
  if (header?.format !== BACKUP_FORMAT) return err(backupProblem("foreign"));
  if (typeof header.version === "number" && header.version > BACKUP_VERSION) {
    return err(backupProblem("newer-version"));
  }
  const hostile = firstHostilePath(data);
  if (hostile !== null) return err(backupProblem("hostile", hostile));
  const parsed = backupSchema.safeParse(data);
  if (!parsed.success) return err(backupProblem("invalid", pathOf(parsed.error.issues)));
  if (checksumOf((data as Backup).contents) !== parsed.data.checksum) {
    return err(backupProblem("damaged"));
  }
  return ok(parsed.data);
}

function looksLikeBackup(text: string): boolean {
  return text.slice(0, 200).includes(BACKUP_FORMAT);
}

function headerOf(data: unknown): { readonly format?: unknown; readonly version?: unknown } | null {
  return typeof data === "object" && data !== null ? data : null;
}

function pathOf(issues: readonly z.core.$ZodIssue[]): string {
  const [issue] = issues;
  if (!issue) return "";
  const extra = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  return [...issue.path, ...extra]
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
}
