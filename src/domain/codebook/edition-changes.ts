import * as z from "zod/mini";
import { notesSchema, type IndexTerm, type TabularFile, type TabularNode } from "./edition.ts";

/** `changes.json`: an edition written as what differs from another one. */
export const editionChangesSchema = z.strictObject({
  /** Folder of the edition that it differs from: `icd10cm-2026`. */
  base: z.string(),
  /** Codes and headings that the base has and this year has not, with everything below each. */
  without: z.array(z.string()),
  /** Lines of the Tabular List that read otherwise; what stands below each is the base's. */
  lines: z.array(
    z.strictObject({ code: z.string(), title: z.string(), notes: z.optional(notesSchema) }),
  ),
  /** Entries of the Index that lead elsewhere, by their terms from the main term inward. Those that lead to a code this year has not are left out. */
  index: z.array(
    z.strictObject({
      path: z.array(z.string()),
      code: z.optional(z.string()),
      see: z.optional(z.string()),
    }),
  ),
});
export type EditionChanges = z.infer<typeof editionChangesSchema>;

interface EditionText {
  readonly tabular: readonly TabularFile[];
  readonly index: readonly IndexTerm[];
  readonly externalIndex: readonly IndexTerm[];
}

/** The edition that the changes make of their base, and the changes that name nothing in it. */
export function applyChanges(
  base: EditionText,
  { without, lines, index }: EditionChanges,
): EditionText & { readonly unmatched: readonly string[] } {
  const gone = new Set(without);
  const goneSeen = new Set<string>();
  const rewritten = new Map(lines.map((line) => [line.code, line]));
  const entries = new Map(index.map((entry) => [entry.path.join(STEP), entry]));

  const nodeOf = (node: TabularNode): readonly TabularNode[] => {
    if (gone.has(node.code)) {
      goneSeen.add(node.code);
      return [];
    }
    const line = rewritten.get(node.code);
    rewritten.delete(node.code);
    const { title, notes, children, ...rest } = line
      ? { ...node, notes: undefined, ...line }
      : node;
    const below = children?.flatMap(nodeOf) ?? [];
    return [
      {
        ...rest,
        title,
        ...(notes ? { notes } : {}),
        ...(below.length > 0 ? { children: below } : {}),
      },
    ];
  };

  const isGone = (code: string) => {
    const written = code.replace(/\.?-$/, "");
    return without.some((each) => written.startsWith(each));
  };
  const termOf = (term: IndexTerm, above: string): readonly IndexTerm[] => {
    const path = above === "" ? term.title : above + STEP + term.title;
    const entry = entries.get(path);
    entries.delete(path);
    const { code, see, terms, ...rest } = term;
    const below = terms?.flatMap((each) => termOf(each, path)) ?? [];
    const now = entry ?? { code: code === undefined || isGone(code) ? undefined : code, see };
    const kept = {
      ...rest,
      ...(now.code === undefined ? {} : { code: now.code }),
      ...(now.see === undefined ? {} : { see: now.see }),
      ...(below.length > 0 ? { terms: below } : {}),
    };
    const leads = now.code ?? now.see ?? kept.seeAlso ?? kept.terms;
    return leads === undefined ? [] : [kept];
  };

  const changed = {
    tabular: base.tabular.map(({ section, categories }) => ({
      section,
      categories: categories.flatMap(nodeOf),
    })),
    index: base.index.flatMap((term) => termOf(term, "")),
    externalIndex: base.externalIndex.flatMap((term) => termOf(term, "")),
  };
  const unmatched = [
    ...without.filter((code) => !goneSeen.has(code)),
    ...rewritten.keys(),
    ...entries.keys(),
  ];
  return { ...changed, unmatched };
}

/** Between the terms of a path. */
const STEP = " › ";
