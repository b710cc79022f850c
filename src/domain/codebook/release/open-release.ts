import { isGzip, openGzip } from "./gzip.ts";
import { headOf, unpack, type PackedFile } from "./packed-file.ts";
import { HEAD_LENGTH, recognizeRelease, type ReleaseKind } from "./recognize.ts";
import { decodeHead, decodeRelease } from "./release-text.ts";
import { isZip, listZip } from "./zip.ts";

/** Limits against archives that would fill memory: in bytes, but for `depth`, which counts archives in archives. */
export interface OpenLimits {
  readonly file: number;
  readonly unpacked: number;
  readonly total: number;
  readonly depth: number;
}

const MB = 1024 * 1024;
export const openLimits: OpenLimits = {
  file: 256 * MB,
  unpacked: 128 * MB,
  total: 1024 * MB,
  depth: 3,
};

/** What is left of the bytes that all archives together may unpack to. */
export interface OpenBudget {
  left: number;
}

/** One file, alone or within archives. */
export type OpenedFile = {
  /** As it was given; what stands in an archive follows it behind `»`. */
  readonly path: string;
  /** Its own name, then those of the archives that hold it. */
  readonly names: readonly string[];
} & (
  | { readonly type: "release"; readonly kind: ReleaseKind; readonly text: string }
  | { readonly type: "other" }
  | { readonly type: "unreadable"; readonly reason: string }
);

type Place = Pick<OpenedFile, "path" | "names">;

/** Whether the beginning of a file is that of an archive or of an official file. */
export function isWorthReading(head: Uint8Array): boolean {
  return isZip(head) || isGzip(head) || recognizeRelease(decodeHead(head)) !== undefined;
}

export function unreadable(at: Place, reason: string): OpenedFile {
  return { path: at.path, names: at.names, type: "unreadable", reason };
}

/** A file of no use here; one that is called an archive and is none is damaged. */
export function unneeded(at: Place): OpenedFile {
  return /\.(?:zip|gz)$/i.test(at.path)
    ? unreadable(at, "is no archive, whatever its name says")
    : { path: at.path, names: at.names, type: "other" };
}

/**
 * Visits every official file that some bytes are or hold, archives unpacked, also within one another. Only what is
 * recognized by its beginning is unpacked whole, one at a time.
 */
export function* openRelease(
  at: Place,
  bytes: Uint8Array,
  limits: OpenLimits = openLimits,
  budget: OpenBudget = { left: limits.total },
): Generator<OpenedFile> {
  if (!isWorthReading(bytes.subarray(0, HEAD_LENGTH))) yield unneeded(at);
  else if (bytes.length > limits.file) {
    yield unreadable(at, `is larger than ${limits.file} bytes`);
  } else yield* open(at, bytes, limits.depth, limits, budget);
}

function* open(
  at: Place,
  bytes: Uint8Array,
  depth: number,
  limits: OpenLimits,
  budget: OpenBudget,
): Generator<OpenedFile> {
  if (!isZip(bytes) && !isGzip(bytes)) {
    const kind = recognizeRelease(decodeHead(bytes.subarray(0, HEAD_LENGTH)));
    if (kind === undefined) {
      yield { ...at, type: "other" };
      return;
    }
    const text = decodeRelease(bytes);
    yield text.ok ? { ...at, type: "release", kind, text: text.value } : unreadable(at, text.error);
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
    const own = file.name.split("/").at(-1) ?? file.name;
    const inner = { path: `${at.path} » ${file.name}`, names: [own, ...at.names] };
    yield* openPacked(inner, file, depth - 1, limits, budget);
  }
}

function listPacked(name: string, bytes: Uint8Array) {
  if (isZip(bytes)) return listZip(bytes);
  const file = openGzip(name, bytes);
  return file.ok ? { ok: true as const, value: [file.value] } : file;
}

function* openPacked(
  at: Place,
  file: PackedFile,
  depth: number,
  limits: OpenLimits,
  budget: OpenBudget,
): Generator<OpenedFile> {
  const head = headOf(file, HEAD_LENGTH);
  if (!head.ok) {
    yield unreadable(at, head.error);
    return;
  }
  if (!isWorthReading(head.value)) {
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
