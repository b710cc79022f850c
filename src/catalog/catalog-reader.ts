import type * as z from "zod/mini";
import type { ContentProblem } from "./problem.ts";
import { readBySchema } from "./read-by-schema.ts";

/** Text of the content files by their path below the repository (`content/payers/statecare.json`). */
export type ContentFiles = ReadonlyMap<string, string>;

/** Reads content files by their paths, and keeps every problem that it meets. */
export class CatalogReader {
  readonly problems: ContentProblem[] = [];
  readonly #files: ContentFiles;

  constructor(files: ContentFiles) {
    this.#files = files;
  }

  /** Paths that match a pattern in which `*` stands for one name. */
  paths(pattern: string): readonly string[] {
    const shape = new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", "[^/]+")}$`);
    return [...this.#files.keys()].filter((path) => shape.test(path)).sort();
  }

  /** Names of the folders directly below a folder. */
  folders(below: string): readonly string[] {
    const names = [...this.#files.keys()]
      .filter((path) => path.startsWith(below) && path.slice(below.length).includes("/"))
      .map((path) => path.slice(below.length).split("/")[0] ?? "");
    return [...new Set(names)].sort();
  }

  text(file: string): string | undefined {
    const text = this.#files.get(file);
    if (text === undefined) this.problems.push({ file, field: "", message: "the file is missing" });
    return text;
  }

  mentions(file: string, field: string): boolean {
    return this.#files.get(file)?.includes(`"${field}"`) === true;
  }

  one<T>(file: string, schema: z.ZodMiniType<T>): T | undefined {
    const text = this.text(file);
    if (text === undefined) return undefined;
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch (error) {
      this.problems.push({ file, field: "", message: `not JSON: ${String(error)}` });
      return undefined;
    }
    const read = readBySchema(schema, json);
    if (read.ok) return read.value;
    this.problems.push(...read.error.map((fault) => ({ file, ...fault })));
    return undefined;
  }

  each<T>(pattern: string, schema: z.ZodMiniType<T>): readonly T[] {
    return this.paths(pattern).flatMap((file) => this.one(file, schema) ?? []);
  }
}
