import { parse as parseYaml, YAMLParseError } from "yaml";
import { readBySchema } from "../read-by-schema.ts";
import { frontMatterSchema, type FrontMatter } from "../schemas/lesson.ts";
import type { Report } from "./report.ts";

/** Takes the YAML between the two `---` lines off; the text keeps its line numbers. */
export function splitFrontMatter(source: string): { yaml: string | null; text: string } {
  const normal = source.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  const match = /^---\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(normal);
  if (!match) return { yaml: null, text: normal };
  const lines = match[0].split("\n").length - 1;
  return { yaml: match[1] ?? "", text: "\n".repeat(lines) + normal.slice(match[0].length) };
}

export function readFrontMatter(yaml: string | null, report: Report): FrontMatter | undefined {
  if (yaml === null) {
    report.in("line 1", "the lesson must begin with its title and so on between two lines of ---");
    return undefined;
  }
  const value = readYaml(yaml, report);
  if (value === undefined) return undefined;
  const read = readBySchema(frontMatterSchema, value);
  if (read.ok) return read.value;
  for (const { field, message } of read.error) report.in(field || "line 1", message);
  return undefined;
}

function readYaml(yaml: string, report: Report): unknown {
  try {
    return parseYaml(yaml, { maxAliasCount: 0 }) ?? {};
  } catch (error) {
    // Besides syntax errors, `yaml` throws a ReferenceError at an alias.
    if (!(error instanceof YAMLParseError || error instanceof ReferenceError)) throw error;
    const line = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 0) : 0;
    report.in(`line ${line + 1}`, `not YAML: ${error.message.split("\n")[0] ?? ""}`);
    return undefined;
  }
}
