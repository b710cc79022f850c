import { existsSync } from "node:fs";
import type { Catalog } from "../../catalog/catalog.ts";
import type { ContentProblem } from "../../catalog/problem.ts";
import type { ContentFiles } from "../../catalog/catalog-reader.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import { compareContent } from "./compare.ts";
import { readRelease } from "./read-release.ts";
import { comparedLines, foundLines } from "./report.ts";

export interface ReleaseCheck {
  /** What was found and what was compared. */
  readonly lines: readonly string[];
  readonly differences: readonly ContentProblem[];
  /** Titles of editions for which there is no release here. */
  readonly withoutRelease: readonly string[];
  /** Files that are damaged; nothing can be said of what they hold. */
  readonly unreadableCount: number;
}

/** Compares all content with the official files below a folder; the error says why nothing could be compared. */
export function checkRelease(
  catalog: Catalog,
  files: ContentFiles,
  folder: string,
): Result<ReleaseCheck, string> {
  if (!existsSync(folder)) return err(`there is no folder ${folder}`);
  const years = new Set(catalog.diagnoses.map(({ edition }) => edition.year));
  const release = readRelease(folder, years);
  const found = ["Official release files:", ...foundLines(release)];
  const comparison = compareContent(catalog, files, release);
  if (comparison.compared.length === 0) {
    const what =
      release.found.length + release.unreadable.length === 0
        ? `no official release file below ${folder}; wanted are the ICD-10-CM order file of the year and lists of HCPCS Level II, zipped or not`
        : `nothing below ${folder} is of the years that content is for`;
    return err([what, ...found].join("\n"));
  }
  return ok({
    lines: [...found, "Compared with the release:", ...comparedLines(comparison)],
    differences: comparison.differences,
    withoutRelease: comparison.withoutRelease,
    unreadableCount: release.unreadable.length,
  });
}
