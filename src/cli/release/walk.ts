import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import { basename, join, relative } from "node:path";
import {
  isWorthReading,
  openLimits,
  openRelease,
  unneeded,
  unreadable,
  type OpenBudget,
  type OpenedFile,
  type OpenLimits,
} from "../../domain/codebook/release/open-release.ts";
import { HEAD_LENGTH } from "../../domain/codebook/release/recognize.ts";

/** A file below a folder that is an archive or an official file by its beginning, not yet read. */
interface FoundPath {
  readonly path: string;
  /** Below the folder. */
  readonly below: string;
  /** In bytes. */
  readonly size: number;
}

/**
 * Visits every file below a folder, or one file alone, archives unpacked. Only what is recognized is read whole, and
 * one at a time. Links are not followed.
 */
export function* walkRelease(start: string, limits = openLimits): Generator<OpenedFile> {
  const budget = { left: limits.total };
  for (const found of filesBelow(start)) yield* openFound(found, limits, budget);
}

/** Every file below a folder, or the one file itself; links are not followed. */
export function* filesBelow(start: string): Generator<FoundPath> {
  const visit = function* (path: string): Generator<FoundPath> {
    const stat = lstatSync(path);
    if (stat.isDirectory()) {
      for (const name of readdirSync(path).sort()) yield* visit(join(path, name));
    } else if (stat.isFile()) {
      const below = relative(start, path).replaceAll("\\", "/") || basename(path);
      yield { path, below, size: stat.size };
    }
  };
  yield* visit(start);
}

function* openFound(
  { path, below, size }: FoundPath,
  limits: OpenLimits,
  budget: OpenBudget,
): Generator<OpenedFile> {
  const at = { path: below, names: [basename(path)] };
  try {
    if (!isWorthReading(readHead(path))) yield unneeded(at);
    else if (size > limits.file) yield unreadable(at, `is larger than ${limits.file} bytes`);
    else yield* openRelease(at, readFileSync(path), limits, budget);
  } catch (error) {
    yield unreadable(at, error instanceof Error ? error.message : String(error));
  }
}

/** The first bytes of a file, enough to recognize it. */
export function readHead(path: string): Uint8Array {
  const file = openSync(path, "r");
  try {
    const head = new Uint8Array(HEAD_LENGTH);
    return head.subarray(0, readSync(file, head, 0, HEAD_LENGTH, 0));
  } finally {
    closeSync(file);
  }
}
