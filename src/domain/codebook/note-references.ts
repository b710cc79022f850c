import { CATEGORY } from "../codes/icd10cm.ts";
import { isInRange } from "./tabular-order.ts";

/** Which of the codes that a reference covers are meant. */
export type CodeCondition =
  /** `with fifth or sixth character 5`: one of these characters, counted from 1 without the dot, is one of the values. */
  | { readonly positions: readonly number[]; readonly values: readonly string[] }
  /** `E08-E13 with .52`: what stands behind the dot begins so. */
  | { readonly endings: readonly string[] };

/** Codes that a note's text points to: one code with all below it, or a range of categories. */
export type CodeReference = (
  | { readonly kind: "under"; readonly code: string }
  | { readonly kind: "range"; readonly first: string; readonly last: string }
) & { readonly only?: CodeCondition };

const CODE = String.raw`${CATEGORY}(?:\.[0-9A-Z]{1,4})?`;
const ONE = String.raw`\b${CODE}(?![0-9A-Za-z])(?:\.?-(?![A-Z])|\.(?= ))?`;
const REFERENCE = new RegExp(
  String.raw`(${CODE})(?:\.?-(?=[A-Z])|\.?-? to )(${CODE})|\b(${CODE})(?![0-9A-Za-z])`,
  "g",
);
/** Codes at the end of a note that forgot its parentheses (`jaw pain R68.84`), or before "code to …". */
const TRAILING = new RegExp(
  String.raw`(?:${ONE}(?:-${CODE}| to ${ONE})?(?:, and |, | and | or |; )?)+(?=$|[,-] ?code to )`,
);

/**
 * Reads the codes that stand in parentheses in an instructional note: `type 1 diabetes (E10.-)`,
 * `(E08-E13)`, `(I11.0, I13.0-)`; without any there, those at the note's end.
 */
export function referencesIn(note: string): readonly CodeReference[] {
  const inside = (note.match(/\([^()]*(?:\)|\}|$)/g) ?? []).flatMap(readReferences);
  if (inside.length > 0) return inside;
  const trailing = TRAILING.exec(note)?.[0];
  return trailing === undefined ? [] : readReferences(trailing);
}

/** Does the reference hold for a code, at any depth and with any seventh character? */
export function refersTo(reference: CodeReference, code: string): boolean {
  if (reference.only && !meets(reference.only, code)) return false;
  if (reference.kind === "under") return code.startsWith(reference.code);
  return isInRange(code, reference.first, reference.last);
}

/** A piece of a note: plain words, or a code that stands in them. */
export interface NoteSegment {
  /** Where it begins in the note, in characters. */
  readonly start: number;
  readonly text: string;
  /** The code to look up; without a trailing dash (`E10.-` → `E10`). */
  readonly code?: string;
}

const STANDING_CODE = new RegExp(ONE, "g");

/** Cuts a note at its codes, inside parentheses and outside, so that a screen can link each of them. */
export function noteSegments(note: string): readonly NoteSegment[] {
  const segments: NoteSegment[] = [];
  let end = 0;
  for (const match of note.matchAll(STANDING_CODE)) {
    if (match.index > end) segments.push({ start: end, text: note.slice(end, match.index) });
    const code = match[0].replace(/[.-]+$/, "");
    segments.push({ start: match.index, text: match[0], code });
    end = match.index + match[0].length;
  }
  if (end < note.length) segments.push({ start: end, text: note.slice(end) });
  return segments;
}

function readReferences(text: string): readonly CodeReference[] {
  const only = conditionIn(text);
  return [...text.matchAll(REFERENCE)].map((match): CodeReference => {
    const [, first, last, single] = match;
    const where =
      first !== undefined && last !== undefined
        ? ({ kind: "range", first, last } as const)
        : ({ kind: "under", code: single ?? "" } as const);
    return only ? { ...where, only } : where;
  });
}

const ORDINALS: Readonly<Record<string, number>> = {
  fifth: 5,
  "5th": 5,
  sixth: 6,
  "6th": 6,
  seventh: 7,
  "7th": 7,
};

/**
 * Adverse effects, poisonings and underdosings are told apart by a character (`T36-T50 with fifth or sixth character 5`),
 * and so are diabetes with a complication (`E08-E13 with .52`) and open fractures (`S62.- with 7th character B`).
 */
function conditionIn(text: string): CodeCondition | undefined {
  const endings = /with (?:final characters? )?\.(\d+)((?:(?:,| or) \.\d+)*)/.exec(text);
  if (endings) {
    const [, first = "", more = ""] = endings;
    return { endings: [first, ...(more.match(/\d+/g) ?? [])] };
  }
  const characters =
    /with ((?:\w+ or )?\w+) characters? ([0-9A-Z])(?:-(\d)|((?:(?:,| or) ?[0-9A-Z]\b)+))?/.exec(
      text,
    );
  if (!characters) return undefined;
  const [, where = "", first = "", last, more] = characters;
  const positions = where.split(" or ").flatMap((word) => ORDINALS[word] ?? []);
  return {
    // "Final character" of a drug code is its fifth or sixth; the seventh stands behind it.
    positions: positions.length > 0 ? positions : [5, 6],
    values:
      last === undefined ? [first, ...(more?.match(/\b[0-9A-Z]\b/g) ?? [])] : span(first, last),
  };
}

function span(first: string, last: string): readonly string[] {
  const count = Number(last) - Number(first) + 1;
  return Array.from({ length: count }, (_, step) => String(Number(first) + step));
}

function meets(condition: CodeCondition, code: string): boolean {
  if ("endings" in condition) {
    return condition.endings.some((ending) => code.slice(4).startsWith(ending));
  }
  const bare = code.replace(".", "");
  return condition.positions.some((position) =>
    condition.values.includes(bare.charAt(position - 1)),
  );
}
