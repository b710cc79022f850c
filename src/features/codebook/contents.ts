import type { CodeBook, TabularEntry } from "../../domain/codebook/code-book.ts";
import type { Chapter } from "../../domain/codebook/edition.ts";

export interface SectionContents {
  readonly section: Chapter["sections"][number];
  readonly categories: readonly TabularEntry[];
}

export interface ChapterContents {
  readonly chapter: Chapter;
  readonly sections: readonly SectionContents[];
}

/** The chapters and sections of which the edition holds any category, in the book's order. */
export function contentsOf(book: CodeBook): readonly ChapterContents[] {
  return book.chapters.flatMap((chapter) => {
    const sections = chapter.sections.flatMap((section) => {
      const categories = book.categories.filter(
        ({ code }) => book.places.get(code)?.sections.at(-1) === section,
      );
      return categories.length > 0 ? [{ section, categories }] : [];
    });
    return sections.length > 0 ? [{ chapter, sections }] : [];
  });
}
