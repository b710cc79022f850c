import { err, ok, type Result } from "../../../lib/result.ts";
import { CATEGORY } from "../../codes/icd10cm.ts";
import type {
  Chapter,
  NoteKind,
  Notes,
  SeventhCharacter,
  TabularFile,
  TabularNode,
} from "../edition.ts";
import { tabularRank } from "../tabular-order.ts";
import type { ReleaseFault } from "./release-fault.ts";
import { kindOf, tabularShape } from "./tabular-shape.ts";
import { readXml, type XmlLimits } from "./xml-reader.ts";

/** The Tabular List as its XML file holds it. */
export interface TabularXml {
  /** The fiscal year, as the file says it. */
  readonly version: string;
  readonly chapters: readonly Chapter[];
  /** In the order of the book; sections that only embrace others have none. */
  readonly files: readonly TabularFile[];
}

/** A chapter, section or diagnosis while it is read. */
interface Draft {
  readonly element: "chapter" | "section" | "diag";
  readonly id: string;
  name: string;
  desc: string;
  notes: Partial<Record<NoteKind, string[]>>;
  seventh?: {
    note?: string;
    values: Record<string, string>;
    inclusionTerms: Record<string, string[]>;
    last?: string;
  };
  readonly children: TabularNode[];
  readonly sections: Chapter["sections"];
}

const CODE = new RegExp(`^${CATEGORY}(?:\\.[0-9A-Z]{1,4})?$`);
const RANGE = new RegExp(`^(${CATEGORY})(?:-(${CATEGORY}))?$`);

/**
 * Reads the Tabular List (`ICD10CM.tabular`) into the shapes of an edition. A fault for each unknown element, code
 * that stands twice or not below its own beginning, and section or title that is missing.
 */
export function parseTabularXml(
  text: string,
  limits?: XmlLimits,
): Result<TabularXml, readonly ReleaseFault[]> {
  const builder = new TabularBuilder();
  const read = readXml(text, tabularShape, builder, limits);
  if (!read.ok) return read;
  const { version, chapters, files } = builder;
  return files.length > 0
    ? ok({ version, chapters, files })
    : err([{ line: 1, message: "the Tabular List holds no category" }]);
}

class TabularBuilder {
  version = "";
  readonly chapters: Chapter[] = [];
  readonly files: TabularFile[] = [];
  readonly #drafts: Draft[] = [];
  readonly #codes = new Set<string>();
  readonly #sections = new Set<string>();
  /** The group that the next notes belong to. */
  #group = "";
  #vision: string[] = [];

  readonly open = (
    name: string,
    attributes: Readonly<Record<string, string | undefined>>,
  ): string | undefined => {
    switch (name) {
      case "ICD10CM.tabular":
        return attributes["isAddenda"] === "true"
          ? "the file holds changes only (an addenda), not the whole list"
          : undefined;
      case "chapter":
      case "section":
      case "diag": {
        const id = attributes["id"] ?? "";
        const empty = { name: "", desc: "", notes: {}, children: [], sections: [] };
        this.#drafts.push({ element: name, id, ...empty });
        return undefined;
      }
      case "extension":
        return this.#beginExtension(attributes["char"] ?? "");
      case "visCategory":
        this.#vision = [];
        return undefined;
      case "note":
      case "desc":
      case "name":
        return undefined;
      default:
        this.#group = name;
        return undefined;
    }
  };

  readonly close = (name: string, text: string): string | undefined => {
    const draft = this.#drafts.at(-1);
    if (!draft) {
      if (name === "version") this.version = text;
      return undefined;
    }
    switch (name) {
      case "name":
        draft.name = text;
        return undefined;
      case "desc":
        if (this.#group !== "deactivated") draft.desc = text;
        return undefined;
      case "note":
        return this.#addNote(draft, text);
      case "extension":
        return this.#endExtension(draft, text);
      case "heading":
      case "value":
        this.#vision.push(text);
        return undefined;
      case "visCategory":
        (draft.notes.notes ??= []).push(this.#vision.join(" | "));
        return undefined;
      case "deactivated":
        this.#group = "";
        return undefined;
      case "diag":
        this.#drafts.pop();
        return this.#endDiagnosis(draft);
      case "section":
        this.#drafts.pop();
        return this.#endSection(draft);
      case "chapter":
        this.#drafts.pop();
        return this.#endChapter(draft);
      default:
        return undefined;
    }
  };

  #beginExtension(char: string): string | undefined {
    const draft = this.#drafts.at(-1);
    if (!/^[A-Z0-9]$/.test(char)) return `“${char}” is no seventh character`;
    if (draft?.seventh?.values[char] !== undefined) return `seventh character ${char} stands twice`;
    if (draft) (draft.seventh ??= { values: {}, inclusionTerms: {} }).last = char;
    return undefined;
  }

  #endExtension({ seventh }: Draft, text: string): string | undefined {
    if (text === "") return "a seventh character without a meaning";
    if (seventh?.last !== undefined) seventh.values[seventh.last] = text;
    return undefined;
  }

  #addNote(draft: Draft, text: string): string | undefined {
    if (text === "") return undefined;
    const kind = kindOf[this.#group];
    if (kind !== undefined) {
      (draft.notes[kind] ??= []).push(text);
    } else if (this.#group === "sevenChrNote") {
      const seventh = (draft.seventh ??= { values: {}, inclusionTerms: {} });
      seventh.note = seventh.note === undefined ? text : `${seventh.note} ${text}`;
    } else if (draft.seventh?.last !== undefined) {
      (draft.seventh.inclusionTerms[draft.seventh.last] ??= []).push(text);
    }
    return undefined;
  }

  #endDiagnosis(draft: Draft): string | undefined {
    const { name: code, desc: title, children } = draft;
    if (!CODE.test(code)) return `“${code}” is no code`;
    if (title === "") return `${code} has no title`;
    if (this.#codes.has(code)) return `${code} stands twice`;
    this.#codes.add(code);
    const seventh = seventhOf(draft);
    const above = this.#drafts.at(-1);
    above?.children.push({
      code,
      title,
      ...notesOf(draft),
      ...(seventh ? { seventhCharacter: seventh } : {}),
      ...(children.length > 0 ? { children } : {}),
    });
    const stray = children.find((child) => !isBelow(child.code, code));
    if (stray) return `${stray.code} stands below ${code}`;
    return above?.element === "section" && code.length > 3
      ? `${code} stands outside its category`
      : undefined;
  }

  #endSection(draft: Draft): string | undefined {
    const range = RANGE.exec(draft.id);
    if (!range) return `“${draft.id}” is no range of categories`;
    if (this.#sections.has(draft.id)) return `section ${draft.id} stands twice`;
    if (draft.desc === "") return `section ${draft.id} has no title`;
    this.#sections.add(draft.id);
    const [, first = "", last = first] = range;
    const chapter = this.#drafts.at(-1);
    chapter?.sections.push({ id: draft.id, first, last, title: draft.desc, ...notesOf(draft) });
    if (draft.children.length > 0) {
      this.files.push({ section: draft.id, categories: draft.children });
    }
    return undefined;
  }

  #endChapter(draft: Draft): string | undefined {
    const number = Number(draft.name);
    const { sections } = draft;
    if (!/^\d{1,2}$/.test(draft.name)) return `“${draft.name}” is no number of a chapter`;
    if (this.chapters.some((chapter) => chapter.number === number)) {
      return `chapter ${number} stands twice`;
    }
    if (draft.desc === "") return `chapter ${number} has no title`;
    const printed = /\(([A-Z][0-9A-Z]{2})-([A-Z][0-9A-Z]{2})\)$/.exec(draft.desc);
    const first = printed?.[1] ?? sections[0]?.first;
    // A chapter may hold more than its title says: QA0 stands in the one of Q00-Q99.
    const last = [printed?.[2], ...sections.map((section) => section.last)].reduce((a, b) =>
      b !== undefined && (a === undefined || tabularRank(b) > tabularRank(a)) ? b : a,
    );
    if (first === undefined || last === undefined) return `chapter ${number} is empty`;
    this.chapters.push({
      number,
      title: draft.desc,
      first,
      last,
      ...notesOf(draft),
      sections,
    });
    return undefined;
  }
}

function isBelow(code: string, above: string): boolean {
  return code.length > above.length && code.startsWith(above);
}

function notesOf({ notes }: Draft): { notes?: Notes } {
  return Object.keys(notes).length > 0 ? { notes } : {};
}

function seventhOf({ seventh }: Draft): SeventhCharacter | undefined {
  if (!seventh || Object.keys(seventh.values).length === 0) return undefined;
  const { note, values, inclusionTerms } = seventh;
  return {
    ...(note === undefined ? {} : { note }),
    values,
    ...(Object.keys(inclusionTerms).length > 0 ? { inclusionTerms } : {}),
  };
}
