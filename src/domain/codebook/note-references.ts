/** Codes that a note's text points to: one code with all below it, or a range of categories. */
export type CodeReference = (
  | { readonly kind: "under"; readonly code: string }
  | { readonly kind: "range"; readonly first: string; readonly last: string }
) & {
  /** `with fifth or sixth character 5`: only codes that have one of these there. */
  readonly fifthOrSixth?: readonly string[];
};

const CODE = String.raw`[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?`;
const REFERENCE = new RegExp(
  String.raw`(${CODE})(?:\.?-(?=[A-Z]))(${CODE})|(${CODE})(?:\.?-)?`,
  "g",
);

/**
 * Reads the codes that stand in parentheses in an instructional note: `type 1 diabetes (E10.-)`,
 * `(E08-E13)`, `(I11.0, I13.0-)`. Words outside parentheses are not read.
 */
export function referencesIn(note: string): readonly CodeReference[] {
  const inside = note.match(/\([^()]*\)/g) ?? [];
  return inside.flatMap((text) => {
    const characters = fifthOrSixth(text);
    return [...text.matchAll(REFERENCE)].map((match): CodeReference => {
      const [, first, last, single] = match;
      const where =
        first !== undefined && last !== undefined
          ? ({ kind: "range", first, last } as const)
          : ({ kind: "under", code: single ?? "" } as const);
      return characters ? { ...where, fifthOrSixth: characters } : where;
    });
  });
}

/** Does the reference hold for a code, at any depth and with any seventh character? */
export function refersTo(reference: CodeReference, code: string): boolean {
  const bare = code.replace(".", "");
  const wanted = reference.fifthOrSixth;
  if (wanted && !wanted.includes(bare.charAt(4)) && !wanted.includes(bare.charAt(5))) return false;
  if (reference.kind === "under") return code.startsWith(reference.code);
  return (
    reference.first <= code.slice(0, reference.first.length) &&
    code.slice(0, reference.last.length) <= reference.last
  );
}

/** Adverse effects, poisonings and underdosings are told apart so: `T36-T50 with fifth or sixth character 1-4`. */
function fifthOrSixth(text: string): readonly string[] | undefined {
  const match = /fifth or sixth character (\d)(?:-(\d)|((?:, ?\d| or \d)+))?/.exec(text);
  if (!match) return undefined;
  const [, first = "", last, more] = match;
  if (last === undefined) return [first, ...(more?.match(/\d/g) ?? [])];
  const count = Number(last) - Number(first) + 1;
  return Array.from({ length: count }, (_, step) => String(Number(first) + step));
}

/** A piece of a note: plain words, or a code that stands in them. */
export interface NoteSegment {
  /** Where it begins in the note, in characters. */
  readonly start: number;
  readonly text: string;
  /** The code to look up; without a trailing dash (`E10.-` → `E10`). */
  readonly code?: string;
}

const STANDING_CODE = new RegExp(String.raw`\b${CODE}(?![0-9A-Za-z])(?:\.?-(?![A-Z]))?`, "g");

/** Cuts a note at its codes, inside parentheses and outside, so that a screen can link each of them. */
export function noteSegments(note: string): readonly NoteSegment[] {
  const segments: NoteSegment[] = [];
  let end = 0;
  for (const match of note.matchAll(STANDING_CODE)) {
    if (match.index > end) segments.push({ start: end, text: note.slice(end, match.index) });
    segments.push({ start: match.index, text: match[0], code: match[0].replace(/\.?-$/, "") });
    end = match.index + match[0].length;
  }
  if (end < note.length) segments.push({ start: end, text: note.slice(end) });
  return segments;
}
