import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Folders that are made by tools and never committed. */
const generated = new Set([".cache", ".git", "dist", "node_modules", "test-results"]);

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Paths of all files under a folder of the project, without what tools generate. */
export function listPaths(folder = ""): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (generated.has(entry.name)) return [];
    return entry.isDirectory() ? listPaths(path) : [path.split(sep).join("/")];
  });
}

export function readSource(path: string): SourceFile {
  return { path, text: readFileSync(join(root, path), "utf8") };
}

/** TypeScript and JavaScript files under a folder. */
export function listModules(folder: string): SourceFile[] {
  return listPaths(folder)
    .filter((path) => /\.m?[jt]sx?$/.test(path))
    .map(readSource);
}

/** The path that a relative import in `from` names, from the project's root. */
export function resolveImport(from: string, specifier: string): string {
  return relative(root, join(root, from, "..", specifier))
    .split(sep)
    .join("/");
}
