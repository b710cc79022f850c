import { err, ok, type Result } from "../../../lib/result.ts";
import type { CodeTable, TableRow } from "../code-table.ts";
import type { ReleaseFault } from "./release-fault.ts";
import { readXml, type XmlLimits, type XmlShape } from "./xml-reader.ts";

/** The neoplasm or the drug table as its XML file holds it. */
export interface TableXml {
  /** The fiscal year, as the file says it. */
  readonly version: string;
  readonly table: CodeTable;
}

const TERM = ["title", "nemod", "see", "seeAlso", "manif", "cell", "term"];

/** By its schema the root is `ICD10CM.table`; the published files have that of the index. */
function shapeOf(root: string): XmlShape {
  return {
    root,
    children: {
      [root]: ["version", "title", "indexHeading", "letter"],
      indexHeading: ["head"],
      letter: ["title", "mainTerm"],
      mainTerm: TERM,
      term: TERM,
      title: ["nemod"],
    },
    texts: ["version", "title", "nemod", "see", "seeAlso", "manif", "head", "cell"],
  };
}

const CODE = /^[A-Z][0-9A-Z]{2}(?:\.[0-9A-Z]{1,4})?\.?-?$/;
const MOST_COLUMNS = 9;

type Draft = { -readonly [Key in keyof TableRow]: TableRow[Key] } & {
  cells: string[];
  terms: TableRow[];
};

/** Reads a table: its heads, and each term with a cell by column. Heads that are printed again within it are left out. */
export function parseTableXml(
  text: string,
  limits?: XmlLimits,
): Result<TableXml, readonly ReleaseFault[]> {
  let version = "";
  let column = 0;
  const heads: string[] = [];
  const rows: TableRow[] = [];
  const drafts: Draft[] = [];

  const open = (name: string, attributes: Readonly<Record<string, string | undefined>>) => {
    if (name === "mainTerm" || name === "term") drafts.push({ title: "", cells: [], terms: [] });
    if (name !== "head" && name !== "cell") return undefined;
    const col = attributes["col"] ?? "";
    column = Number(col);
    if (!/^[1-9]$/.test(col)) return `“${col}” is no column from 1 to ${MOST_COLUMNS}`;
    return name === "cell" && (column < 2 || column > heads.length)
      ? `column ${column} has no head`
      : undefined;
  };

  const close = (name: string, content: string): string | undefined => {
    const draft = drafts.at(-1);
    if (!draft) {
      if (name === "version") version = content;
      if (name !== "head") return undefined;
      if (column !== heads.length + 1) return `column ${column} where ${heads.length + 1} is due`;
      heads.push(content);
      return undefined;
    }
    switch (name) {
      case "title":
        draft.title = content;
        return undefined;
      case "nemod":
        draft.nemod = content;
        return undefined;
      case "see":
        draft.see = content;
        return undefined;
      case "seeAlso":
        draft.seeAlso = content;
        return undefined;
      case "manif":
        draft.note = content;
        return undefined;
      case "cell":
        if (column < 2 || column > heads.length) return undefined;
        if (draft.cells[column - 2] !== undefined) return `column ${column} stands twice`;
        draft.cells[column - 2] = /^-*$/.test(content) ? "" : content;
        return CODE.test(content) || /^-*$/.test(content) || content === heads[column - 1]
          ? undefined
          : `“${content}” is no code`;
      case "mainTerm":
      case "term":
        drafts.pop();
        if (draft.title === "") return "a term without a title";
        if (isHeading(draft, heads)) return undefined;
        (drafts.at(-1)?.terms ?? rows).push(finished(draft, heads.length - 1));
        return undefined;
      default:
        return undefined;
    }
  };

  const root = /<ICD10CM\.table[\s>]/.test(text.slice(0, 4096)) ? "ICD10CM.table" : "ICD10CM.index";
  const read = readXml(text, shapeOf(root), { open, close }, limits);
  if (!read.ok) return read;
  return rows.length > 0
    ? ok({ version, table: { heads, rows } })
    : err([{ line: 1, message: "the table holds no term" }]);
}

function isHeading({ cells }: Draft, heads: readonly string[]): boolean {
  return cells.length > 0 && cells.every((cell, index) => cell === heads[index + 1]);
}

function finished({ cells, terms, ...row }: Draft, columns: number): TableRow {
  return {
    ...row,
    ...(cells.length > 0
      ? { cells: Array.from({ length: columns }, (_, index) => cells[index] ?? "") }
      : {}),
    ...(terms.length > 0 ? { terms } : {}),
  };
}
