import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { applyPatch, type Operation } from "rfc6902";
import { codeSetsOf, type Catalog } from "../../src/catalog/catalog.ts";
import type { ContentRule } from "../../src/catalog/content-rule.ts";
import type { ContentFiles } from "../../src/catalog/catalog-reader.ts";
import { readCatalog } from "../../src/catalog/read-catalog.ts";
import { readContentFiles } from "../../src/cli/content-files.ts";

const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

/** The quiz has no small form: its weights must cancel out. So the real one stands in. */
const careerFit = ["items", "roles"].map((name): [string, string] => {
  const path = `content/career-fit/${name}.json`;
  return [path, readFileSync(join(projectFolder, path), "utf8")];
});

/** The smallest content in which every kind of file has its place and every rule holds. */
export const smallest: ContentFiles = new Map([
  ...readContentFiles(fileURLToPath(new URL("smallest", import.meta.url))),
  ...careerFit,
]);

/** A change to one file: a JSON Patch, or words put in the place of others. */
export type Damage = { readonly file: string } & (
  { readonly patch: readonly Operation[] } | { readonly words: string; readonly become: string }
);

/** The smallest content with some of its files changed; throws when a change finds nothing to change. */
export function damaged(...damages: readonly Damage[]): ContentFiles {
  const files = new Map(smallest);
  for (const damage of damages) {
    const before = files.get(damage.file);
    if (before === undefined) throw new Error(`there is no ${damage.file}`);
    files.set(
      damage.file,
      "patch" in damage ? patched(before, damage.patch) : reworded(before, damage),
    );
  }
  return files;
}

/** What a rule says against content that can be read, a line each: file, field and message. */
export function problemsOf(rule: ContentRule, ...damages: readonly Damage[]): readonly string[] {
  const catalog = readable(damaged(...damages));
  return rule
    .check(catalog, codeSetsOf(catalog))
    .map(({ file, field, message }) => `${file} ${field}: ${message}`);
}

/** Throws where content cannot even be read, so that a rule's test fails for no other reason. */
export function readable(files: ContentFiles): Catalog {
  const { catalog, problems } = readCatalog(files);
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  return catalog;
}

function patched(text: string, operations: readonly Operation[]): string {
  const data: unknown = JSON.parse(text);
  const failures = applyPatch(data, structuredClone([...operations]));
  const failed = failures.find((failure) => failure !== null);
  if (failed) throw failed;
  return JSON.stringify(data);
}

function reworded(
  text: string,
  { words, become }: { readonly words: string; readonly become: string },
): string {
  if (!text.includes(words)) throw new Error(`nobody says “${words}”`);
  return text.replace(words, () => become);
}
