/**
 * Checks all content and names every problem at once, with file and field.
 * Usage: npm run check:content [-- --release <folder>] [-- --scenario <slug>]
 * With --release, every code and title is compared with the official release files found below that folder, also
 * within zip and gzip archives: the ICD-10-CM order file of the year and lists of HCPCS Level II. Lines of the indexes
 * and tables and what is POA-exempt are compared, too, where their files are there.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkContent } from "./content-check.ts";
import { readContentFiles } from "./content-files.ts";

try {
  const { values } = parseArgs({
    options: { release: { type: "string" }, scenario: { type: "string" } },
  });
  // npm runs a script in the project's folder; what was typed is meant from where it was typed.
  const from = process.env["INIT_CWD"] ?? process.cwd();
  const release = values.release === undefined ? undefined : resolve(from, values.release);
  const { problems, lines, isFine } = checkContent(readContentFiles(process.cwd()), {
    release,
    scenario: values.scenario,
  });
  for (const problem of problems) console.error(problem);
  for (const line of lines) console.log(line);
  process.exitCode = isFine ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
