import {
  lookUpDiagnosis,
  pathTo,
  type CodeBook,
  type TabularEntry,
} from "../../../domain/codebook/code-book.ts";
import type { Chapter, Notes } from "../../../domain/codebook/edition.ts";
import { parseIcd10Cm } from "../../../domain/codes/icd10cm.ts";

type Section = Chapter["sections"][number];

/** A line of the Tabular List: a chapter, a section of it, or an entry. */
export type TabularLine =
  | { readonly kind: "chapter"; readonly chapter: Chapter; readonly below: readonly TabularLine[] }
  | { readonly kind: "section"; readonly section: Section; readonly below: readonly TabularLine[] }
  | { readonly kind: "entry"; readonly entry: TabularEntry };

export function lineId(line: TabularLine): string {
  switch (line.kind) {
    case "chapter":
      return chapterId(line.chapter.number);
    case "section":
      return sectionId(line.section.id);
    case "entry":
      return line.entry.code;
  }
}

function chapterId(number: number): string {
  return `chapter-${number}`;
}

/** A section of one category has that category's name (`T14`). */
function sectionId(id: string): string {
  return `section-${id}`;
}

const belowEntry = new WeakMap<TabularEntry, readonly TabularLine[]>();

/** Made when a heading is first opened: a release has 46,000 entries, a reader opens a few. */
export function linesBelow(line: TabularLine): readonly TabularLine[] {
  if (line.kind !== "entry") return line.below;
  const { entry } = line;
  if (entry.children.length === 0) return [];
  const known = belowEntry.get(entry);
  if (known) return known;
  const lines = entry.children.map((child) => ({ kind: "entry", entry: child }) as const);
  belowEntry.set(entry, lines);
  return lines;
}

export function notesOfLine(line: TabularLine): Notes | undefined {
  if (line.kind === "chapter") return line.chapter.notes;
  return line.kind === "section" ? line.section.notes : line.entry.node.notes;
}

/** The chapters of which the edition holds anything, each with its sections, outer before inner, in the book's order. */
export function tabularLines(book: CodeBook): readonly TabularLine[] {
  const lines: TabularLine[] = [];
  const open = new Map<Chapter | Section, TabularLine[]>();
  const listUnder = (
    holder: Chapter | Section,
    parent: TabularLine[],
    make: (below: TabularLine[]) => TabularLine,
  ): TabularLine[] => {
    const known = open.get(holder);
    if (known) return known;
    const below: TabularLine[] = [];
    open.set(holder, below);
    parent.push(make(below));
    return below;
  };
  for (const entry of book.categories) {
    const place = book.places.get(entry.code);
    if (!place) {
      lines.push({ kind: "entry", entry });
      continue;
    }
    const { chapter, sections } = place;
    let list = listUnder(chapter, lines, (below) => ({ kind: "chapter", chapter, below }));
    for (const section of sections) {
      list = listUnder(section, list, (below) => ({ kind: "section", section, below }));
    }
    list.push({ kind: "entry", entry });
  }
  return lines;
}

/** The line of an address (`4`, `E08-E13`, `S52.521A`) and what must be open for it to be seen. */
export function findLine(
  book: CodeBook,
  address: string,
): { readonly id: string; readonly open: readonly string[] } | undefined {
  // `E08-E13` would be read as a code that somebody typed with a dash.
  const parsed = parseIcd10Cm(/^[a-z]\w{2}-[a-z]\w{2}$/i.test(address) ? "" : address);
  const found = parsed.ok ? lookUpDiagnosis(book, parsed.value.code) : undefined;
  const entry = found?.status === "unknown" ? found.nearest : found?.entry;
  if (entry) {
    // A heading is opened itself: its notes show with what lies below it.
    const headings = pathTo(entry).filter(({ children }) => children.length > 0);
    const open = headings.map(({ code }) => code);
    return { id: entry.code, open: [...placeAbove(book, entry.code), ...open] };
  }
  for (const chapter of book.chapters) {
    if (String(chapter.number) === address) {
      return { id: chapterId(chapter.number), open: [chapterId(chapter.number)] };
    }
    const section = chapter.sections.find(({ id }) => id === address);
    const inside = section && book.categories.find((category) => isIn(book, category, section));
    if (section && inside) {
      const place = placeAbove(book, inside.code);
      const id = sectionId(section.id);
      return { id, open: place.slice(0, place.indexOf(id) + 1) };
    }
  }
  return undefined;
}

function placeAbove(book: CodeBook, code: string): readonly string[] {
  const place = book.places.get(code.slice(0, 3));
  if (!place) return [];
  return [chapterId(place.chapter.number), ...place.sections.map(({ id }) => sectionId(id))];
}

function isIn(book: CodeBook, category: TabularEntry, section: Section): boolean {
  return book.places.get(category.code)?.sections.includes(section) ?? false;
}
