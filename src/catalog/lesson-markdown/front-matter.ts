import { parse as parseYaml, YAMLParseError } from "yaml";
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
  const parsed = frontMatterSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    report.in(issue.path.map(String).join("/") || "line 1", issue.message);
  }
  return undefined;
}

function readYaml(yaml: string, report: Report): unknown {
  try {
    return parseYaml(yaml, { maxAliasCount: 0 }) ?? {};
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const line = (error.linePos?.[0].line ?? 0) + 1;
    report.in(`line ${line}`, `not YAML: ${error.message.split("\n")[0] ?? ""}`);
    return undefined;
  }
}
