import { withSeventh } from "../code-book.ts";
import type { SeventhCharacter, TabularFile, TabularNode } from "../edition.ts";
import { isInRange } from "../tabular-order.ts";
import type { OrderFile } from "./order-file.ts";

type Draft = Omit<{ -readonly [Key in keyof TabularNode]: TabularNode[Key] }, "children"> & {
  children: Draft[];
};

/**
 * The Tabular List as the order file of its year has it: with the order file's titles and without codes that it does
 * not know; a code takes only the seventh characters with which it is listed (S06.1X7 has no subsequent encounter).
 * Codes that the Tabular List lacks are put below the nearest that it has.
 */
export function reconcile(files: readonly TabularFile[], order: OrderFile): readonly TabularFile[] {
  const drafts = new Map<string, Draft>();
  const derived = new Set<string>();

  const draftOf = (node: TabularNode, above: SeventhCharacter | undefined): Draft | undefined => {
    const { children = [], ...rest } = node;
    const seventh = node.seventhCharacter ?? above;
    const draft: Draft = { ...rest, children: [] };
    for (const child of children) {
      const below = draftOf(child, seventh);
      if (below) draft.children.push(below);
    }
    const row = order.rows.get(node.code);
    if (!row && draft.children.length === 0) return undefined;
    if (row) draft.title = row.title;
    drafts.set(node.code, draft);
    derived.add(node.code);
    if (draft.children.length === 0 && seventh) narrow(draft, seventh);
    return draft;
  };

  const narrow = (draft: Draft, seventh: SeventhCharacter) => {
    const all = Object.entries(seventh.values);
    const listed = all.filter(([character]) => order.rows.has(withSeventh(draft.code, character)));
    for (const [character] of listed) derived.add(withSeventh(draft.code, character));
    if (listed.length > 0 && listed.length < all.length) {
      draft.seventhCharacter = { ...seventh, values: Object.fromEntries(listed) };
    }
  };

  const sections = files.map(({ section, categories }) => ({
    section,
    categories: categories.flatMap((node) => draftOf(node, undefined) ?? []),
  }));

  for (const [code, { title }] of order.rows) {
    if (derived.has(code)) continue;
    const draft: Draft = { code, title, children: [] };
    const above = nearest(drafts, code);
    const home = above?.children ?? sections.find(holds(code))?.categories;
    if (!home) continue;
    const at = home.findIndex((sibling) => sibling.code > code);
    home.splice(at < 0 ? home.length : at, 0, draft);
    drafts.set(code, draft);
  }
  return sections.map(({ section, categories }) => ({
    section,
    categories: categories.map(nodeOf),
  }));
}

function holds(code: string) {
  return ({ section }: { readonly section: string }) => {
    const [first = "", last = first] = section.split("-");
    return isInRange(code, first, last);
  };
}

function nearest(drafts: ReadonlyMap<string, Draft>, code: string): Draft | undefined {
  for (let length = code.length - 1; length >= 3; length -= 1) {
    const draft = drafts.get(code.slice(0, length).replace(/\.$/, ""));
    if (draft) return draft;
  }
  return undefined;
}

function nodeOf({ children, ...node }: Draft): TabularNode {
  return children.length > 0 ? { ...node, children: children.map(nodeOf) } : node;
}

/** A tree from the order file alone: every row below the nearest row that begins it. */
export function treeOfOrder(order: OrderFile, sections: readonly string[]): readonly TabularFile[] {
  const empty = sections.map((section) => ({ section, categories: [] }));
  return reconcile(empty, order).filter(({ categories }) => categories.length > 0);
}
