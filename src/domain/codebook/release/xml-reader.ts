import { SaxesParser } from "saxes";
import { err, ok, type Result } from "../../../lib/result.ts";
import { MOST_FAULTS, type ReleaseFault } from "./release-fault.ts";

/** What an official XML format is made of: anything else in a file is a fault. */
export interface XmlShape {
  readonly root: string;
  /** The elements that may stand in each element. */
  readonly children: Readonly<Record<string, readonly string[]>>;
  /** Elements that hold text; between all others only blanks may stand. */
  readonly texts: readonly string[];
}

/** Told of each element where it begins and where it ends; a sentence in answer is a fault of that element. */
export interface XmlVisitor {
  readonly open: (
    name: string,
    attributes: Readonly<Record<string, string | undefined>>,
  ) => string | undefined;
  /** `text` is the element's own, blanks collapsed, without that of elements in it. */
  readonly close: (name: string, text: string) => string | undefined;
}

/** Far above any official file (9.5 million characters, 240,000 elements, 14 levels), far below what fills memory. */
export interface XmlLimits {
  /** Characters of the file. */
  readonly length: number;
  readonly elements: number;
  readonly depth: number;
  /** Characters of one text. */
  readonly text: number;
}

export const xmlLimits: XmlLimits = {
  length: 64 * 1024 * 1024,
  elements: 2_000_000,
  depth: 40,
  text: 20_000,
};

/** Characters that are parsed at a time. */
const STEP = 65_536;

interface OpenElement {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly children: ReadonlySet<string>;
  readonly hasText: boolean;
  text: string;
}

/** Thrown within the parser's callbacks to leave it, caught below. */
class Hopeless extends Error {}

/**
 * Reads an XML file as a stream. Faults name line, column and element: unknown elements, text out of place, broken
 * XML, and what the visitor objects to. Document types, and with them all entity declarations, are refused.
 */
export function readXml(
  text: string,
  shape: XmlShape,
  visitor: XmlVisitor,
  limits: XmlLimits = xmlLimits,
): Result<void, readonly ReleaseFault[]> {
  if (text.length > limits.length) {
    return err([{ line: 1, message: `the file is longer than ${limits.length} characters` }]);
  }
  const reader = new Reader(shape, visitor, limits);
  reader.read(text);
  return reader.faults.length > 0 ? err(reader.faults) : ok(undefined);
}

class Reader {
  readonly faults: ReleaseFault[] = [];
  readonly #limits: XmlLimits;
  readonly #visitor: XmlVisitor;
  readonly #parser = new SaxesParser();
  readonly #children: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #texts: ReadonlySet<string>;
  readonly #root: string;
  readonly #open: OpenElement[] = [];
  #elements = 0;
  /** Depth within an unknown element, which is passed over. */
  #unknown = 0;
  #start = { line: 1, column: 1 };

  constructor(shape: XmlShape, visitor: XmlVisitor, limits: XmlLimits) {
    this.#limits = limits;
    this.#visitor = visitor;
    this.#root = shape.root;
    this.#children = new Map(
      Object.entries(shape.children).map(([name, children]) => [name, new Set(children)]),
    );
    this.#texts = new Set(shape.texts);
    const parser = this.#parser;
    parser.on("error", (error) => {
      this.#leave(error.message.replace(/^(?:[^:]*:)?\d+:\d+: /, ""));
    });
    parser.on("doctype", () => {
      this.#leave("a document type stands here; files with one are not read");
    });
    parser.on("opentagstart", ({ name }) => {
      // The parser stands one character behind the name.
      this.#start = { line: parser.line, column: Math.max(1, parser.column - name.length - 1) };
    });
    parser.on("opentag", ({ name, attributes }) => {
      this.#begin(name, attributes);
    });
    parser.on("closetag", () => {
      this.#end();
    });
    parser.on("text", (text) => {
      this.#add(text);
    });
    parser.on("cdata", (text) => {
      this.#add(text);
    });
  }

  read(text: string): void {
    try {
      for (let at = 0; at < text.length; at += STEP) this.#parser.write(text.slice(at, at + STEP));
      this.#parser.close();
    } catch (error) {
      if (!(error instanceof Hopeless)) throw error;
    }
  }

  #leave(message: string): never {
    const { line, column } = this.#parser;
    this.faults.push({ line, column: column + 1, ...this.#within(), message });
    throw new Hopeless();
  }

  #within(): { element?: string } {
    const at = this.#open.at(-1);
    return at ? { element: at.name } : {};
  }

  #fault(fault: ReleaseFault): void {
    this.faults.push(fault);
    if (this.faults.length >= MOST_FAULTS) throw new Hopeless();
  }

  #begin(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#elements += 1;
    if (this.#elements > this.#limits.elements) {
      this.#leave(`the file holds more than ${this.#limits.elements} elements`);
    }
    if (this.#open.length + this.#unknown >= this.#limits.depth) {
      this.#leave(`elements stand more than ${this.#limits.depth} deep in one another`);
    }
    const above = this.#open.at(-1);
    const isKnown = above ? above.children.has(name) : name === this.#root;
    if (this.#unknown > 0 || !isKnown) {
      this.#unknown += 1;
      if (this.#unknown === 1) {
        this.#fault({ ...this.#start, ...this.#within(), message: `unknown element <${name}>` });
      }
      return;
    }
    const children = this.#children.get(name) ?? new Set();
    const hasText = this.#texts.has(name);
    this.#open.push({ name, ...this.#start, children, hasText, text: "" });
    const objection = this.#visitor.open(name, attributes);
    if (objection !== undefined) {
      this.#fault({ ...this.#start, element: name, message: objection });
    }
  }

  #end(): void {
    if (this.#unknown > 0) {
      this.#unknown -= 1;
      return;
    }
    const element = this.#open.pop();
    if (!element) return;
    const { name, line, column, text } = element;
    const above = this.#open.at(-1);
    // Keeps words apart that only an element stands between.
    if (above?.hasText === true && above.text !== "") above.text += " ";
    const objection = this.#visitor.close(name, text.replace(/\s+/g, " ").trim());
    if (objection !== undefined) this.#fault({ line, column, element: name, message: objection });
  }

  #add(text: string): void {
    const at = this.#open.at(-1);
    if (!at || this.#unknown > 0) return;
    if (at.hasText) {
      at.text += text;
      if (at.text.length > this.#limits.text) {
        this.#leave(`the text is longer than ${this.#limits.text} characters`);
      }
    } else if (text.trim() !== "") {
      this.#fault({
        line: this.#parser.line,
        column: this.#parser.column + 1,
        element: at.name,
        message: `text where none may stand: “${text.trim().slice(0, 40)}”`,
      });
    }
  }
}
