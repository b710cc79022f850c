/** A stretch of a paragraph that one cue can reach; offsets into the paragraph's text, end exclusive. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** The sentence around it, for quoting. */
  readonly sentence: { readonly start: number; readonly end: number };
}

/** What stands between two delimiters of a clause: commas, colons, parentheses, cells of a row. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** The delimiter before it; empty for the first piece. */
  readonly after: string;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|vs|approx|incl|st|pt|e\.g|i\.e|hx|dx|fx|no|ca|rn|[a-z])$/i;

/** “but” and its like end what a cue says; so does the end of a sentence. */
const TURN =
  /\b(?:but|however|although|though|except|whereas|nevertheless|aside from|apart from|other than|instead)\b/gi;

/** The clauses of a paragraph in their order: sentences, cut at words that turn the sense. */
export function clausesOf(text: string): readonly Clause[] {
  return sentencesOf(text).flatMap((sentence) => {
    const part = text.slice(sentence.start, sentence.end);
    const cuts = [0, ...[...part.matchAll(TURN)].map(({ index }) => index), part.length];
    return cuts.slice(0, -1).flatMap((from, at) => {
      const to = cuts[at + 1] ?? part.length;
      if (part.slice(from, to).trim() === "") return [];
      return [{ start: sentence.start + from, end: sentence.start + to, sentence }];
    });
  });
}

function sentencesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  const cut = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    if (raw.trim() !== "")
      sentences.push({ start: start + lead, end: start + raw.trimEnd().length });
    start = end;
  };
  for (const { index, 0: stop } of text.matchAll(/[.;!?]+["”)]?(?=\s|$)/g)) {
    const isShort = stop.startsWith(".") && ABBREVIATION.test(text.slice(start, index));
    // A number of a list (`1. COPD`) opens the sentence that follows.
    const isNumber = /^\s*\d{1,2}$/.test(text.slice(start, index));
    // “r/o bipolar?” within a sentence: what follows in lower case goes on.
    const goesOn = stop === "?" && /^\s+[a-z]/.test(text.slice(index + 1));
    if (!isShort && !isNumber && !goesOn) cut(index + stop.length);
  }
  cut(text.length);
  return sentences;
}

/** The pieces of a stretch of text, delimiters left out. */
export function piecesOf(text: string, start: number, end: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  let after = "";
  for (const { index, 0: mark } of text
    .slice(start, end)
    .matchAll(/,|:(?=\s|$)|[()]| \| | - | – /g)) {
    pieces.push({ start: from, end: start + index, after });
    from = start + index + mark.length;
    after = mark.trim();
  }
  pieces.push({ start: from, end, after });
  return pieces;
}

/** Words of a stretch, with their places: letters, digits and the slashes of `h/o` and `s/p`. */
export function wordsIn(
  text: string,
  start: number,
  end: number,
): readonly { readonly word: string; readonly start: number; readonly end: number }[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\d][\p{L}\d/'’]*/gu)].map(
    ({ 0: word, index }) => ({
      word: word.toLowerCase(),
      start: start + index,
      end: start + index + word.length,
    }),
  );
}
