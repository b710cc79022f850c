import type { Link, Nodes, Root, RootContentMap } from "mdast";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { LessonExercise, LessonReferences } from "../schemas/lesson.ts";
import type { ContainerDirective } from "./directive.ts";
import { isClockTime } from "./inline-text.ts";
import { isLessonKind, readExercise } from "./readers.ts";
import { chipCode, lessonLink, systemOf, termName } from "./references.ts";
import { lineOf, type Report } from "./report.ts";
import "remark-rehype";

type Mutable<T> = {
  -readonly [Key in keyof T]: T[Key] extends readonly (infer U)[] ? U[] : T[Key];
};

export interface Body {
  /** The prose, its own elements named for the step to HTML. */
  readonly tree: Root;
  readonly exercises: readonly LessonExercise[];
  readonly references: LessonReferences;
}

/** Boxes of prose that a lesson can hold besides exercises, with the words above them. */
const BOXES: Readonly<Record<string, string>> = {
  example: "Worked example",
  note: "Note",
  caution: "Easily mixed up",
};

/** Reads the Markdown below the front matter: marks what is ours in it, and reports what it cannot hold. */
export function readBody(text: string, track: string, report: Report): Body {
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).parse(text);
  const reader = new BodyReader(track, report);
  reader.walk(tree);
  return { tree, exercises: reader.exercises, references: reader.references };
}

class BodyReader {
  readonly exercises: LessonExercise[] = [];
  readonly references: Mutable<LessonReferences> = {
    codes: [],
    terms: [],
    lessons: [],
    citations: [],
  };
  readonly #ids = new Set<string>();
  readonly #track: string;
  readonly #report: Report;

  constructor(track: string, report: Report) {
    this.#track = track;
    this.#report = report;
  }

  walk(node: Nodes): void {
    switch (node.type) {
      case "containerDirective":
        if (isLessonKind(node.name)) return this.#exercise(node.name, node);
        this.#box(node);
        break;
      case "leafDirective":
        return this.#report.at(node, `::${node.name} means nothing here; write \\:: for colons`);
      case "textDirective":
        this.#inline(node);
        break;
      case "link":
        this.#link(node);
        break;
      case "heading":
        if (node.depth === 1)
          this.#report.at(node, "headings begin with ##; the title stands on top");
        break;
      case "html":
        return this.#report.at(node, "HTML is not shown; write Markdown");
      case "image":
      case "imageReference":
      case "footnoteDefinition":
        return this.#report.at(node, `a lesson cannot hold this (${node.type})`);
      default:
        break;
    }
    if ("children" in node) for (const child of node.children) this.walk(child);
  }

  #exercise(name: Parameters<typeof readExercise>[0], node: ContainerDirective): void {
    const exercise = readExercise(name, node, this.#report);
    const id = node.attributes?.["id"] ?? "";
    if (this.#ids.has(id)) this.#report.at(node, `two exercises are named "${id}"`);
    this.#ids.add(id);
    if (exercise) {
      this.exercises.push(exercise);
      for (const citation of exercise.key.citations) {
        this.references.citations.push({ citation, line: lineOf(node) });
      }
    }
    for (const child of node.children) this.#mentions(child);
    Object.assign(node, { children: [] });
    node.data = { ...node.data, hName: "exercise-slot", hProperties: { id } };
  }

  /** Chips and terms inside an exercise become plain words there, and are checked all the same. */
  #mentions(node: Nodes): void {
    if (node.type === "textDirective") this.#inline(node);
    if ("children" in node) for (const child of node.children) this.#mentions(child);
  }

  #box(node: ContainerDirective): void {
    const heading = BOXES[node.name];
    if (heading === undefined) {
      this.#report.at(node, `:::${node.name} is neither an exercise nor example, note, caution`);
      return;
    }
    const title = node.attributes?.["title"] ?? "";
    const label = title === "" ? heading : `${heading}: ${title}`;
    node.children.unshift({
      type: "paragraph",
      children: [{ type: "text", value: label }],
      data: { hProperties: { dataBoxTitle: "" } },
    });
    node.data = { ...node.data, hName: "div", hProperties: { dataTone: node.name } };
  }

  #inline(node: RootContentMap["textDirective"]): void {
    if (isClockTime(node)) {
      Object.assign(node, { type: "text", value: `:${node.name}` });
      return;
    }
    if (node.name === "code") return this.#code(node);
    if (node.name === "term") return this.#term(node);
    this.#report.at(node, `:${node.name} means nothing here; write \\: for a colon before a word`);
  }

  #code(node: RootContentMap["textDirective"]): void {
    const code = chipCode(node);
    const system = systemOf(code);
    if (!system) return this.#report.at(node, `"${code}" has the shape of no code`);
    this.references.codes.push({ system, code, line: lineOf(node) });
    node.data = { ...node.data, hName: "code-chip", hProperties: { code, system } };
  }

  #term(node: RootContentMap["textDirective"]): void {
    const term = termName(node);
    this.references.terms.push({ term, line: lineOf(node) });
    node.data = { ...node.data, hName: "term-link", hProperties: { term } };
  }

  #link(node: Link): void {
    const lesson = lessonLink(node, this.#track);
    if (lesson) {
      this.references.lessons.push({ ...lesson, line: lineOf(node) });
      node.data = { ...node.data, hName: "lesson-link", hProperties: { ...lesson } };
    } else if (!node.url.startsWith("https://")) {
      this.#report.at(node, `"${node.url}" is neither https:// nor ../track/lesson.md`);
    }
  }
}
