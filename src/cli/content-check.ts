import { codeSetsOf, hasCpt, summarizeScenario } from "../catalog/catalog.ts";
import type { ContentProblem } from "../catalog/problem.ts";
import type { ContentFiles } from "../catalog/catalog-reader.ts";
import { readCatalog } from "../catalog/read-catalog.ts";
import { contentRules } from "../catalog/rules/registry.ts";
import { checkRelease } from "./release/check-release.ts";

export interface ContentCheck {
  /** Problems of content, and differences from the release: file, field and message. */
  readonly problems: readonly string[];
  /** What was read and compared, and what was not. */
  readonly lines: readonly string[];
  readonly isFine: boolean;
}

export interface CheckOptions {
  /** A folder (or one file) with official release files. */
  readonly release?: string | undefined;
  /** Tells only what concerns one scenario. */
  readonly scenario?: string | undefined;
}

/** Checks all content by every rule and, when a folder is named, against the official release in it. */
export function checkContent(
  files: ContentFiles,
  { release, scenario }: CheckOptions = {},
): ContentCheck {
  const { catalog, problems: unread } = readCatalog(files);
  const codeSets = codeSetsOf(catalog);
  const broken = contentRules.flatMap(({ id, check }) =>
    check(catalog, codeSets).map((problem) => ({
      ...problem,
      message: `${problem.message} [${id}]`,
    })),
  );
  const notOffered = hasCpt(catalog)
    ? []
    : catalog.scenarios.map(summarizeScenario).filter(({ usesCpt }) => usesCpt);
  const isWanted = ({ file }: ContentProblem) =>
    !notOffered.some(({ slug }) => file.startsWith(`content/scenarios/${slug}/`)) &&
    (scenario === undefined || file.startsWith(`content/scenarios/${scenario}/`));
  const own = [...unread, ...broken].filter(isWanted).map(problemLine);
  const entries = codeSets.diagnoses.reduce((sum, book) => sum + book.entries.size, 0);
  const hidden =
    notOffered.length === 0
      ? ""
      : ` (${notOffered.length} of them need CPT and are neither offered nor checked: no CPT edition is here)`;
  const read = `${catalog.scenarios.length} scenarios${hidden}, ${catalog.lessons.length} lessons, ${entries} Tabular entries: ${own.length} problem(s)`;
  if (release === undefined) {
    const hint = "Not compared with an official release: name a folder with --release <folder>";
    return { problems: own, lines: [read, hint], isFine: own.length === 0 };
  }
  const checked = checkRelease(catalog, files, release);
  if (!checked.ok) {
    const problems = [...own, `Not compared with an official release: ${checked.error}`];
    return { problems, lines: [read], isFine: false };
  }
  const { lines, unreadableCount, withoutRelease } = checked.value;
  const differences = checked.value.differences.filter(isWanted).map(problemLine);
  const outcome =
    `Compared with the official release: ${differences.length} difference(s)` +
    (unreadableCount > 0 ? `, ${unreadableCount} file(s) could not be read` : "") +
    (withoutRelease.length > 0 ? `; no release here for ${withoutRelease.join(", ")}` : "");
  return {
    problems: [...own, ...differences],
    lines: [read, ...lines, outcome],
    isFine: own.length + differences.length + unreadableCount === 0,
  };
}

function problemLine({ file, field, message }: ContentProblem): string {
  return `${file} ${field}: ${message}`;
}
