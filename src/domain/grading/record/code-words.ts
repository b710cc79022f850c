import type { TabularEntry } from "../../codebook/code-book.ts";
import { blocksOf, type Chart, type ChartBlock, type Span } from "../chart.ts";
import { wordsIn } from "./clauses.ts";
import { shorthand } from "./shorthand.ts";

/** Words of one paragraph that name a condition. */
interface Naming {
  readonly words: readonly Span[];
  /** All that the code says, side by side: not only its kind (`heart failure` for I50.22). */
  readonly isWhole: boolean;
}

/** Between two words of a name this many others may stand. */
const MOST_BETWEEN = 2;

/** Where the chart names what a code stands for: by its title, an inclusion term, or what clinicians write for it. */
export function namingsOf(chart: Chart, entry: TabularEntry): readonly Naming[] {
  let byEntry = namingsByChart.get(chart);
  if (!byEntry)
    namingsByChart.set(chart, (byEntry = new WeakMap<TabularEntry, readonly Naming[]>()));
  const known = byEntry.get(entry) ?? findNamings(chart, entry);
  byEntry.set(entry, known);
  return known;
}

const namingsByChart = new WeakMap<Chart, WeakMap<TabularEntry, readonly Naming[]>>();
const texts = new WeakMap<ChartBlock, readonly TextWord[]>();

function textWords(block: ChartBlock): readonly TextWord[] {
  const known =
    texts.get(block) ??
    wordsIn(block.text, 0, block.text.length).map((word) => ({
      ...word,
      root: singular(word.word),
    }));
  texts.set(block, known);
  return known;
}

function findNamings(chart: Chart, entry: TabularEntry): readonly Naming[] {
  const names = namesOf(entry);
  return blocksOf(chart).flatMap((block) => {
    const { paragraph, text } = block;
    const words = textWords(block);
    const namings: Naming[] = [];
    const taken = new Set<number>();
    for (const name of names) {
      for (let at = 0; at < words.length; at += 1) {
        const places = matchAt(words, at, name, text);
        if (!places || places.some((place) => taken.has(place))) continue;
        for (const place of places) taken.add(place);
        const isTogether = places.every(
          (place, nth) => nth === 0 || place === (places[nth - 1] ?? 0) + 1,
        );
        namings.push({
          isWhole: name.isWhole && isTogether,
          words: places.flatMap((place) => {
            const word = words[place];
            return word ? [{ paragraph, start: word.start, end: word.end }] : [];
          }),
        });
      }
    }
    return namings;
  });
}

interface Name {
  /** In any order, all of them. */
  readonly roots: readonly string[];
  /** A word right before the name that makes it another condition. */
  readonly never: string | undefined;
  readonly isWhole: boolean;
}

/** `scarlet fever` is no fever, `ST depression` no depression, and a `pneumonia vaccine` no pneumonia. */
const OTHER_BEFORE =
  /^(?:scarlet|hay|rheumatic|dengue|yellow|respiratory|cerebral|macular|vesicoureteral|gestational|pre|anti|sleep|deficiency|loss|pernicious|sickle|aplastic|hemolytic)$/;
const OTHER_BEHIND =
  /^(?:vaccin\w*|screen\w*|prophylaxis|precautions|panel|questionnaire|clinic|education|log|cuff)$/;

interface TextWord {
  readonly root: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The places of a name whose first found word stands at `at`, within one sentence. */
function matchAt(
  words: readonly TextWord[],
  at: number,
  { roots, never }: Name,
  text: string,
): readonly number[] | undefined {
  const open = [...roots];
  const places: number[] = [];
  for (let next = at; next < words.length && open.length > 0; next += 1) {
    const word = words[next];
    const last = words[places.at(-1) ?? next];
    if (!word || !last) return undefined;
    const between = text.slice(last.end, word.start);
    // A long name may go on behind a comma: `seborrheic keratosis, inflamed`.
    if ((roots.length < 3 ? /[.;!?|,](?:\s|$)/ : /[.;!?|](?:\s|$)/).test(between)) return undefined;
    const wanted = open.indexOf(word.root);
    if (wanted >= 0) {
      open.splice(wanted, 1);
      places.push(next);
    } else if (next === at || next - (places.at(-1) ?? at) > MOST_BETWEEN) {
      return undefined;
    }
  }
  if (open.length > 0) return undefined;
  const before = words[at - 1]?.word ?? "";
  const behind = words[Math.max(...places) + 1]?.word ?? "";
  if (before === never || OTHER_BEFORE.test(before) || OTHER_BEHIND.test(behind)) return undefined;
  if (words.slice(Math.max(0, at - 3), at).some(({ word }) => word === "st")) return undefined;
  return places;
}

const names = new WeakMap<TabularEntry, readonly Name[]>();

/** Longer names first, so that `acute blood loss anemia` is not read as `anemia`. */
function namesOf(entry: TabularEntry): readonly Name[] {
  const known = names.get(entry);
  if (known) return known;
  const { inclusionTerms = [] } = entry.node.notes ?? {};
  const written = shorthand.flatMap(([codes, phrases]) => (codes.test(entry.code) ? phrases : []));
  // Where a category is a code, what clinicians write for it is the code's whole name.
  const isCategory = entry.parent === undefined && entry.children.length === 0;
  const sorted = [
    ...[entry.title, ...inclusionTerms].flatMap(nameOfTitle),
    ...written.map((phrase) => nameOf(phrase, isCategory)),
  ]
    .filter(({ roots }) => roots.length > 0)
    .sort((a, b) => b.roots.length - a.roots.length || Number(b.isWhole) - Number(a.isWhole));
  names.set(entry, sorted);
  return sorted;
}

function nameOf(phrase: string, isWhole: boolean): Name {
  const roots = wordsIn(phrase, 0, phrase.length).map(({ word }) => singular(word));
  return { roots, never: undefined, isWhole };
}

const UNSAID =
  /\([^()]*\)|\[[^[\]]*\]|,? (?:without|not elsewhere classified|nos|nec)\b.*$|, unspecified,.*$|\b(?:unspecified|other(?: specified)?|essential|primary|uncomplicated|initial encounter|not (?:otherwise )?specified)\b/gi;
const EMPTY =
  /^(?:a|an|and|or|of|the|in|on|to|with|by|due|part|site|type|acute|chronic|disorder|unilateral|nos|nec|specified|episode|single|organism|severity|cause|origin|nature|trimester)$/;
/** Words that alone name no condition. */
const TOO_LITTLE =
  /^(?:disease|syndrome|pain|disorder|condition|finding|complication|infection|injury|procedure|examination|screening|state|problem|reaction|effect|fracture|burn|use|abuse|joint|effusion|sleep|allergy|allergic|behavior|blister|neoplasm|\d+)$/;

/** A title as a record would write it: without what it leaves open; undefined when nothing is left that names a condition. */
function nameOfTitle(title: string): readonly Name[] {
  const plain = title.toLowerCase().replace(UNSAID, " ");
  const words = wordsIn(plain, 0, plain.length).map(({ word }) => word);
  const roots = words.filter((word) => !EMPTY.test(word));
  const isEnough = roots.some((word) => !TOO_LITTLE.test(word) && word.length > 2);
  if (!isEnough || (roots.length === 1 && (roots[0] ?? "").length < 5)) return [];
  const never = words.includes("acute")
    ? "chronic"
    : words.includes("chronic")
      ? "acute"
      : undefined;
  // “NOS” in a narrower code is a name for whatever is not said.
  const isWhole =
    !/\b(?:nos|unspecified|other)\b/i.test(title) || /^[^,]*, unspecified$/i.test(title);
  return [{ roots: roots.map((word) => singular(word)), never, isWhole }];
}

function singular(word: string): string {
  if (word.endsWith("oses")) return `${word.slice(0, -2)}is`;
  return word.length > 4 && word.endsWith("s") && !/[sui]s$/.test(word) ? word.slice(0, -1) : word;
}
