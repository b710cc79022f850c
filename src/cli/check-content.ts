/**
 * Checks all content and names every problem at once, with file and field.
 * Usage: npm run check:content [-- --release <folder>] [-- --scenario <slug>]
 * With --release, every code and title is compared with the official release files found below that folder.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { codeSetsOf } from "../catalog/catalog.ts";
import type { ContentProblem } from "../catalog/problem.ts";
import { readCatalog } from "../catalog/read-catalog.ts";
import { contentRules } from "../catalog/rules/registry.ts";
import { readContentFiles } from "./content-files.ts";
import { checkRelease } from "./release/check-release.ts";
import { problemLine } from "./release/report.ts";

function main(): boolean {
  const { values } = parseArgs({
    options: { release: { type: "string" }, scenario: { type: "string" } },
  });
  const files = readContentFiles(process.cwd());
  const { catalog, problems: unread } = readCatalog(files);
  const codeSets = codeSetsOf(catalog);
  const broken = contentRules.flatMap(({ id, check }) =>
    check(catalog, codeSets).map((problem) => ({
      ...problem,
      message: `${problem.message} [${id}]`,
    })),
  );
  const isWanted = ({ file }: ContentProblem) =>
    values.scenario === undefined || file.startsWith(`content/scenarios/${values.scenario}/`);
  const problems = [...unread, ...broken].filter(isWanted);
  for (const problem of problems) console.error(problemLine(problem));
  console.log(
    `${catalog.scenarios.length} scenarios, ${catalog.lessons.length} lessons, ${codeSets.diagnoses.reduce((sum, book) => sum + book.entries.size, 0)} Tabular entries: ${problems.length} problem(s)`,
  );
  if (values.release === undefined) {
    console.log("Not compared with an official release: name a folder with --release <folder>");
    return problems.length === 0;
  }
  // npm runs a script in the project's folder; what was typed is meant from where it was typed.
  const folder = resolve(process.env["INIT_CWD"] ?? process.cwd(), values.release);
  const checked = checkRelease(catalog, files, folder);
  if (!checked.ok) {
    console.error(`Not compared with an official release: ${checked.error}`);
    return false;
  }
  const { lines, unreadableCount } = checked.value;
  for (const line of lines) console.log(line);
  const differences = checked.value.differences.filter(isWanted);
  for (const difference of differences) console.error(problemLine(difference));
  console.log(
    `Compared with the official release: ${differences.length} difference(s)` +
      (unreadableCount > 0 ? `, ${unreadableCount} file(s) could not be read` : ""),
  );
  return problems.length + differences.length + unreadableCount === 0;
}

try {
  process.exitCode = main() ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
