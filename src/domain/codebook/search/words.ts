/** Words that stand in so many titles that they tell nothing; "without" and "not" are kept, because they turn the sense. */
const IGNORED = new Set(
  "a an and or of the in on at to for with by from nos nec is was has his her my unspecified due".split(
    " ",
  ),
);

/** Words that say of which kind a disease is, seldom which disease. */
const WEAK = new Set(
  "autosomal dominant recessive linked isolated type syndrome familial hereditary susceptibility".split(
    " ",
  ),
);

/** True for a word by which alone nothing is looked up: a number, or how a disease is inherited. */
export function isWeak(word: string): boolean {
  return WEAK.has(word) || /^\d+[a-z]?$/.test(word);
}

/** Roman numerals of types and grades; `i` and `iv` mean other things more often. */
const NUMERALS: ReadonlyMap<string, string> = new Map([
  ["ii", "2"],
  ["iii", "3"],
]);

/** Lower-case words of a text, singular, without accents and without words that every title has. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const word of rawWordsOf(text)) {
    const known = wordOf(word);
    if (known !== undefined) words.push(known);
  }
  return words;
}

/** A lower-case word as it is indexed; undefined for one that tells nothing by itself. */
export function wordOf(raw: string): string | undefined {
  return IGNORED.has(raw) ? undefined : (NUMERALS.get(raw) ?? singular(raw));
}

/** Lower-case words of a text as they stand; of a decimal only the whole number (`40.0` → `40`). */
export function rawWordsOf(text: string): readonly string[] {
  const plain = withoutAccents(text).toLowerCase();
  const line = /['(]/.test(plain) ? plain.replace(/'s\b|'|\(e?s\)/g, "") : plain;
  const words: string[] = [];
  // By hand, because every text of the book passes here when its index is built.
  for (let at = 0; at < line.length; at += 1) {
    if (!isWordCharacter(line.charCodeAt(at))) continue;
    const start = at;
    while (isWordCharacter(line.charCodeAt(at))) at += 1;
    words.push(line.slice(start, at));
    const isDecimal =
      line[at] === "." && isDigit(line.charCodeAt(at - 1)) && isDigit(line.charCodeAt(at + 1));
    if (isDecimal) while (isDigit(line.charCodeAt(at + 1))) at += 1;
  }
  return words;
}

const PLAIN = /^[\x20-\x7e]*$/;

function withoutAccents(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'");
}

function isDigit(character: number): boolean {
  return character >= 48 && character <= 57;
}

function isWordCharacter(character: number): boolean {
  return (character >= 97 && character <= 122) || isDigit(character);
}

const RANGE = /(\d+)(?:\.\d+)?(?:\s?-\s?| through (?:stage )?)(\d+)(?:\.\d+)?/g;

/** Every whole number of the ranges in a text (`[BMI] 40.0-44.9` → 40 to 44), so that a value finds its range. */
export function numbersInRanges(text: string): readonly string[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(RANGE)].flatMap(([, from, to]) => {
    const span = Number(to) - Number(from);
    if (span < 0 || span > 100) return [];
    return Array.from({ length: span + 1 }, (_, step) => String(Number(from) + step));
  });
}

function singular(word: string): string {
  if (!word.endsWith("s") || word.length < 4) return word;
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return /[sui]s$/.test(word) ? word : word.slice(0, -1);
}

/** Endings in which the book and the people who search it differ: `diabetic` and `diabetes`, `fractured` and `fracture`. */
const ENDINGS =
  "ments ment ations ation ative ating ated ities ity ions ion ive ing ically ical ic ancy ency ance ence ant ent ed ial ian ine ia a al ar ous us um is es e y".split(
    " ",
  );
const SHORTEST_ROOT = 4;

/** What related words have in common; a word that is short enough stands for itself. */
export function rootOf(word: string): string {
  const ending = ENDINGS.find((each) => word.endsWith(each));
  if (ending === undefined || word.length - ending.length < SHORTEST_ROOT) return word;
  return word.slice(0, -ending.length);
}

/** The words that a text writes with hyphens, as others write them: `Velo-cardio-facial` as `Velocardiofacial`. */
export function withoutHyphens(text: string): string {
  if (!text.includes("-")) return "";
  const compounds = text.match(/\b[a-z]{2,}(?:-[a-z]{2,})+/gi) ?? [];
  return compounds.map((compound) => compound.replaceAll("-", "")).join(" ");
}
