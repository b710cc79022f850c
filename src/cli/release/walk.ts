import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { isGzip, openGzip } from "../../domain/codebook/release/gzip.ts";
import { headOf, unpack, type PackedFile } from "../../domain/codebook/release/packed-file.ts";
import {
  HEAD_LENGTH,
  recognizeRelease,
  type ReleaseKind,
} from "../../domain/codebook/release/recognize.ts";
import { isZip, listZip } from "../../domain/codebook/release/zip.ts";

/** Limits against archives that would fill memory: in bytes, but for `depth`, which counts archives in archives. */
export interface WalkLimits {
  readonly file: number;
  readonly unpacked: number;
  readonly total: number;
  readonly depth: number;
}

const MB = 1024 * 1024;
export const walkLimits: WalkLimits = {
  file: 256 * MB,
  unpacked: 128 * MB,
  total: 1024 * MB,
  depth: 3,
};

/** One file found below a folder, also within archives. */
export type WalkedFile<Kind extends string = ReleaseKind> = {
  /** Below the folder; what stands in an archive follows it behind `»`. */
  readonly path: string;
  /** Its own name, then those of the archives that hold it. */
  readonly names: readonly string[];
} & (
  | { readonly type: "release"; readonly kind: Kind; readonly text: string }
  | { readonly type: "other" }
  | { readonly type: "unreadable"; readonly reason: string }
);

/**
 * Visits every file below a folder, or one file alone, archives unpacked. Only what is recognized is read whole, and
 * one at a time. Links are not followed.
 */
export function* walkRelease<Kind extends string = ReleaseKind>(
  start: string,
  limits = walkLimits,
  recognize: Recognize<Kind | ReleaseKind> = recognizeRelease,
): Generator<WalkedFile<Kind | ReleaseKind>> {
  const budget = { left: limits.total, recognize };
  const visit = function* (path: string): Generator<WalkedFile<Kind | ReleaseKind>> {
    const stat = lstatSync(path);
    if (stat.isDirectory()) {
      for (const name of readdirSync(path).sort()) yield* visit(join(path, name));
    } else if (stat.isFile()) {
      const below = relative(start, path).replaceAll("\\", "/") || basename(path);
      yield* visitFile(path, below, stat.size, limits, budget);
    }
  };
  yield* visit(start);
}

type Recognize<Kind extends string> = (head: string) => Kind | undefined;

interface Budget<Kind extends string> {
  left: number;
  readonly recognize: Recognize<Kind>;
}

function* visitFile<Kind extends string>(
  path: string,
  below: string,
  size: number,
  limits: WalkLimits,
  budget: Budget<Kind>,
): Generator<WalkedFile<Kind>> {
  const at = { path: below, names: [basename(path)] };
  try {
    const head = readHead(path);
    const isNeeded = isZip(head) || isGzip(head) || budget.recognize(decode(head)) !== undefined;
    if (!isNeeded) {
      yield /\.(zip|gz)$/i.test(path)
        ? unreadable(at, "is no archive, whatever its name says")
        : { ...at, type: "other" };
    } else if (size > limits.file) {
      yield unreadable(at, `is larger than ${limits.file} bytes`);
    } else {
      yield* open(at, readFileSync(path), limits.depth, limits, budget);
    }
  } catch (error) {
    yield unreadable(at, error instanceof Error ? error.message : String(error));
  }
}

type Place = Pick<WalkedFile, "path" | "names">;

/** What a file's bytes are: an archive to go on with, a release file, or nothing of use. */
function* open<Kind extends string>(
  at: Place,
  bytes: Uint8Array,
  depth: number,
  limits: WalkLimits,
  budget: Budget<Kind>,
): Generator<WalkedFile<Kind>> {
  const isArchive = isZip(bytes) || isGzip(bytes);
  if (!isArchive) {
    const text = decode(bytes);
    const kind = budget.recognize(text.slice(0, HEAD_LENGTH));
    yield kind === undefined ? { ...at, type: "other" } : { ...at, type: "release", kind, text };
    return;
  }
  if (depth === 0) {
    yield unreadable(at, `is an archive more than ${limits.depth} archives deep`);
    return;
  }
  const packed = listPacked(at.names[0] ?? "", bytes);
  if (!packed.ok) {
    yield unreadable(at, packed.error);
    return;
  }
  for (const file of packed.value) {
    const inner = { path: `${at.path} » ${file.name}`, names: [basename(file.name), ...at.names] };
    yield* openPacked(inner, file, depth - 1, limits, budget);
  }
}

function listPacked(name: string, bytes: Uint8Array) {
  if (isZip(bytes)) return listZip(bytes);
  const file = openGzip(name, bytes);
  return file.ok ? { ok: true as const, value: [file.value] } : file;
}

function* openPacked<Kind extends string>(
  at: Place,
  file: PackedFile,
  depth: number,
  limits: WalkLimits,
  budget: Budget<Kind>,
): Generator<WalkedFile<Kind>> {
  const head = headOf(file, HEAD_LENGTH);
  if (!head.ok) {
    yield unreadable(at, head.error);
    return;
  }
  const isNeeded =
    isZip(head.value) || isGzip(head.value) || budget.recognize(decode(head.value)) !== undefined;
  if (!isNeeded) {
    yield { ...at, type: "other" };
    return;
  }
  if (file.size > budget.left) {
    yield unreadable(
      at,
      `is not read: all archives here unpack to more than ${limits.total} bytes`,
    );
    return;
  }
  const unpacked = unpack(file, limits.unpacked);
  if (!unpacked.ok) {
    yield unreadable(at, unpacked.error);
    return;
  }
  budget.left -= unpacked.value.length;
  yield* open(at, unpacked.value, depth, limits, budget);
}

function unreadable(
  at: Place,
  reason: string,
): Place & { readonly type: "unreadable"; readonly reason: string } {
  return { ...at, type: "unreadable", reason };
}

function readHead(path: string): Uint8Array {
  const file = openSync(path, "r");
  try {
    const head = new Uint8Array(HEAD_LENGTH);
    return head.subarray(0, readSync(file, head, 0, HEAD_LENGTH, 0));
  } finally {
    closeSync(file);
  }
}

/** Release files are ASCII or UTF-8; older ones have single characters of Windows. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
