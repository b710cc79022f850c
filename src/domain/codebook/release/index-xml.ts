import { err, ok, type Result } from "../../../lib/result.ts";
import type { IndexTerm } from "../edition.ts";
import type { ReleaseFault } from "./release-fault.ts";
import { readXml, type XmlLimits, type XmlShape } from "./xml-reader.ts";

/** The Alphabetic Index or the External Cause of Injuries Index as its XML file holds it. */
export interface IndexXml {
  /** The fiscal year, as the file says it. */
  readonly version: string;
  readonly title: string;
  /** Main terms in the order of the book. */
  readonly terms: readonly IndexTerm[];
}

const TERM = ["title", "see", "seeAlso", "code", "seecat", "subcat", "manif", "term"];

const shape: XmlShape = {
  root: "ICD10CM.index",
  children: {
    "ICD10CM.index": ["version", "title", "letter"],
    letter: ["title", "mainTerm"],
    mainTerm: TERM,
    term: TERM,
    title: ["nemod"],
  },
  texts: ["version", "title", "nemod", "see", "seeAlso", "code", "seecat", "subcat", "manif"],
};

/** With its dot, and a dash where more characters are due; both codes of a pair may stand in brackets. */
const CODE = /^[A-Z][0-9A-Z]{2}\.?[0-9A-Z]{0,4}\.?-?$/;

type Draft = { -readonly [Key in keyof IndexTerm]: IndexTerm[Key] } & { terms: IndexTerm[] };

/**
 * Reads an index (`ICD10CM.index`). Nonessential modifiers stand apart from the title, whose words around them are
 * joined (`vein (peripheral) NEC` → title `vein NEC`). A subcategory to see becomes its code with a dash.
 */
export function parseIndexXml(
  text: string,
  limits?: XmlLimits,
): Result<IndexXml, readonly ReleaseFault[]> {
  let version = "";
  let title = "";
  const terms: IndexTerm[] = [];
  const drafts: Draft[] = [];

  const close = (name: string, content: string): string | undefined => {
    const draft = drafts.at(-1);
    if (!draft) {
      if (name === "version") version = content;
      // A letter's title comes later, and is not the index's.
      if (name === "title" && title === "") title = content;
      return undefined;
    }
    switch (name) {
      case "title":
        // A nonessential modifier stood between: Alteration (of), Altered.
        draft.title = draft.nemod === undefined ? content : content.replace(/ (?=,|-\w)/g, "");
        return undefined;
      case "nemod":
        draft.nemod = joined(draft.nemod, content);
        return undefined;
      case "see":
        draft.see = joined(draft.see, content);
        return undefined;
      case "seeAlso":
        draft.seeAlso = joined(draft.seeAlso, content);
        return undefined;
      case "seecat":
        draft.see = joined(draft.see, `category ${content}`);
        return undefined;
      case "code":
        draft.code = content;
        return objection(content);
      case "subcat":
        draft.code ??= content.endsWith("-") ? content : `${content}-`;
        return objection(content);
      case "manif":
        draft.manifestation = content.replace(/^\[|\]$/g, "");
        return objection(draft.manifestation);
      case "mainTerm":
      case "term": {
        drafts.pop();
        (drafts.at(-1)?.terms ?? terms).push(finished(draft));
        return draft.title === "" && draft.nemod === undefined
          ? "a term without a title"
          : undefined;
      }
      default:
        return undefined;
    }
  };

  const read = readXml(
    text,
    shape,
    {
      open: (name) => {
        if (name === "mainTerm" || name === "term") drafts.push({ title: "", terms: [] });
        return undefined;
      },
      close,
    },
    limits,
  );
  if (!read.ok) return read;
  return terms.length > 0
    ? ok({ version, title, terms })
    : err([{ line: 1, message: "the index holds no term" }]);
}

function objection(code: string): string | undefined {
  return CODE.test(code) ? undefined : `“${code}” is no code`;
}

function joined(before: string | undefined, more: string): string {
  return before === undefined ? more : `${before} ${more}`;
}

function finished({ terms, title: words, nemod: modifier, ...rest }: Draft): IndexTerm {
  // A few subterms are a nonessential modifier alone: Shock, electric, (taser).
  const [title, nemod] = words === "" ? [modifier ?? "", undefined] : [words, modifier];
  return {
    title,
    ...(nemod === undefined ? {} : { nemod }),
    ...rest,
    ...(terms.length > 0 ? { terms } : {}),
  };
}
