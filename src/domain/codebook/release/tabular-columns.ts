import { HashNumbers } from "../../../lib/hash-numbers.ts";
import { err, ok, type Result } from "../../../lib/result.ts";
import { CATEGORY, dotted } from "../../codes/icd10cm.ts";
import { withSeventh } from "../code-book.ts";
import {
  noteKinds,
  seventhCharacterSchema,
  type Notes,
  type SeventhCharacter,
  type TabularFile,
  type TabularNode,
} from "../edition.ts";
import { decodeTree, encodeTree, type TreeColumns } from "./tree-columns.ts";

/**
 * The Tabular List as columns: `code` is what a code adds to the one above it, without the dot; `seventh` is JSON;
 * notes of a kind are parted by tabs; `poa` says what is exempt from present-on-admission reporting, `*` the code
 * itself or else its seventh characters.
 */
const keys = ["code", "title", "seventh", "poa", ...noteKinds] as const;
type Key = (typeof keys)[number];

/** Section ids with the number of categories in each. */
export type SectionSizes = readonly (readonly [id: string, size: number])[];

const CODE = new RegExp(`^${CATEGORY}(?:\\.[0-9A-Z]{1,4})?$`);

export function encodeTabular(
  files: readonly TabularFile[],
  exempt: ReadonlySet<string> | undefined,
): { readonly sections: SectionSizes; readonly columns: TreeColumns } {
  const roots = files.flatMap(({ categories }) => categories);
  const sevenths = new Map<TabularNode, SeventhCharacter | undefined>();
  const columns = encodeTree<TabularNode, Key>(
    roots,
    keys,
    (node, parent) => {
      const seventh = node.seventhCharacter ?? (parent && sevenths.get(parent));
      sevenths.set(node, seventh);
      return {
        code: bare(node.code).slice(parent ? bare(parent.code).length : 0),
        title: node.title,
        ...(node.seventhCharacter ? { seventh: JSON.stringify(node.seventhCharacter) } : {}),
        ...(exempt ? { poa: exemptOf(node, seventh, exempt) } : {}),
        ...Object.fromEntries(
          noteKinds.map((kind) => [kind, (node.notes?.[kind] ?? []).join("\t")]),
        ),
      };
    },
    (node) => node.children ?? [],
  );
  return {
    sections: files.map(({ section, categories }) => [section, categories.length] as const),
    columns,
  };
}

function exemptOf(
  { code, children }: TabularNode,
  seventh: SeventhCharacter | undefined,
  exempt: ReadonlySet<string>,
): string {
  if (exempt.has(code)) return "*";
  if (children || !seventh) return "";
  return Object.keys(seventh.values)
    .filter((character) => exempt.has(withSeventh(code, character)))
    .join("");
}

function bare(code: string): string {
  return code.replace(".", "");
}

export interface DecodedTabular {
  readonly files: readonly TabularFile[];
  /** The exempt codes, written out when they are asked for: nobody who searches does. */
  readonly exempt: () => ReadonlySet<string>;
}

export function decodeTabular(
  sections: SectionSizes,
  columns: TreeColumns,
): Result<DecodedTabular, string> {
  const poas: [code: string, poa: string][] = [];
  const seen = new HashNumbers();
  const sevenths = new Map<string, SeventhCharacter | undefined>();
  let fault: string | undefined;

  const readSeventh = (text: string): SeventhCharacter | undefined => {
    if (!sevenths.has(text)) {
      const parsed = seventhCharacterSchema.safeParse(jsonOf(text));
      if (!parsed.success)
        fault ??= `“${text.slice(0, 40)}” is no definition of a seventh character`;
      sevenths.set(text, parsed.data);
    }
    return sevenths.get(text);
  };

  const roots = decodeTree<TabularNode, Key>(columns, keys, ({ field, parent, children }) => {
    const own = field("code");
    const code = dotted((parent ? bare(parent.code) : "") + own);
    if (!CODE.test(code) || own === "") fault ??= `“${code}” is no code`;
    const count = seen.size;
    if (seen.numberOfText(code) < count) fault ??= `${code} stands twice`;
    const node: { -readonly [Property in keyof TabularNode]: TabularNode[Property] } = {
      code,
      title: field("title"),
    };
    if (node.title === "") fault ??= `${code} has no title`;
    const notes: Notes = {};
    for (const kind of noteKinds) {
      const text = field(kind);
      if (text !== "") notes[kind] = text.split("\t");
    }
    for (const _ in notes) {
      node.notes = notes;
      break;
    }
    const seventh = field("seventh");
    const definition = seventh === "" ? undefined : readSeventh(seventh);
    if (definition) node.seventhCharacter = definition;
    if (children) node.children = children;
    const poa = field("poa");
    if (poa !== "") poas.push([code, poa]);
    return node;
  });
  if (!roots.ok) return roots;
  if (fault !== undefined) return err(fault);
  const size = sections.reduce((sum, [, count]) => sum + count, 0);
  if (size !== roots.value.length) return err("the sections do not hold all categories");
  let at = 0;
  const files = sections.map(([section, count]) => {
    at += count;
    return { section, categories: roots.value.slice(at - count, at) };
  });
  return ok({ files, exempt: () => exemptCodes(poas) });
}

function exemptCodes(poas: readonly (readonly [string, string])[]): ReadonlySet<string> {
  const codes = poas.flatMap(([code, poa]) =>
    poa === "*" ? [code] : [...poa].map((character) => withSeventh(code, character)),
  );
  return new Set(codes);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
