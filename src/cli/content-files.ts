import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { ContentFiles } from "../catalog/catalog-reader.ts";

/** Reads every Markdown and JSON file below `content/` of a project folder. */
export function readContentFiles(projectFolder: string): ContentFiles {
  const folder = join(projectFolder, "content");
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(md|json)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        relative(projectFolder, path).replaceAll("\\", "/"),
        readFileSync(path, "utf8"),
      ]),
  );
}
