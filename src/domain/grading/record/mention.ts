import { blocksOf, type Chart, type Span } from "../chart.ts";
import { clausesOf, wordsIn } from "./clauses.ts";
import type { CueKind } from "./cues.ts";
import { RELATIVE } from "./family.ts";
import { isAside, isCopied, isFamily, isFinal, placesOf, type ChartPlace } from "./places.ts";
import { scopesOf, type Scope } from "./scopes.ts";

/** How the record means a condition that it names: anything but “the patient has it now”. */
export type MentionKind =
  "negated" | "ruled-out" | "uncertain" | "historical" | "family" | "copied";

/** A mention in the record, read. */
export interface Mention {
  /** `plain`: present, as far as the words tell; `aside`: in a list or a warning, which says neither. */
  readonly kind: MentionKind | "plain" | "aside";
  /** The words that make it so, as they stand; a section's title where that does. */
  readonly cue: string;
  /** 1-based, as the chart numbers it. */
  readonly paragraph: number;
  /** The sentence around it, exact words of the paragraph. */
  readonly sentence: string;
  readonly section: string;
  /** Stands among the diagnoses made at discharge, where an uncertain one counts (Guidelines II.H, III.C). */
  readonly isFinal: boolean;
  /** In a list of problems or an older paper, not in the note itself. */
  readonly isListed: boolean;
}

/** What is said first where several cues reach one mention. */
const ORDER: readonly CueKind[] = [
  "hypothetical",
  "family",
  "ruled-out",
  "negated",
  "uncertain",
  "historical",
];

const known = new WeakMap<Chart, Map<number, readonly Scope[]>>();

/** The cues of one paragraph, once a chart. */
function scopesIn(chart: Chart, { block }: ChartPlace): readonly Scope[] {
  let byParagraph = known.get(chart);
  if (!byParagraph) known.set(chart, (byParagraph = new Map<number, readonly Scope[]>()));
  const found = byParagraph.get(block.paragraph) ?? scopesOf(block.text, block.kind === "item");
  byParagraph.set(block.paragraph, found);
  return found;
}

/** Reads a condition named by the words at these places of one paragraph; a cue that reaches one of them is about it. */
export function readMention(chart: Chart, words: readonly Span[]): Mention | undefined {
  return read(chart, words, "some");
}

/** Reads marked words that name no condition that we know: a cue must reach all that they say. */
export function readMarked(chart: Chart, mark: Span): Mention | undefined {
  const text = blocksOf(chart).find(({ paragraph }) => paragraph === mark.paragraph)?.text ?? "";
  const words = wordsIn(text, mark.start, mark.end)
    .filter(({ word }) => /\p{L}{3}/u.test(word) && !NO_CONTENT.test(word))
    .map(({ start, end }) => ({ paragraph: mark.paragraph, start, end }));
  return words.length === 0 ? undefined : read(chart, words, "every");
}

/** Cues within a mark are no content of it. */
const NO_CONTENT =
  /^(?:not|without|denies|denied|negative|never|and|the|for|history|past|prior|possible|probable|likely|suspected|rule|out|ruled|family|mother|father|sister|brother|has|had|was|were|none|resolved|evidence|signs?)$/;

function read(chart: Chart, words: readonly Span[], how: "some" | "every"): Mention | undefined {
  const [first] = words;
  const place = first && placesOf(chart).get(first.paragraph);
  if (!first || !place) return undefined;
  const { text } = place.block;
  const scopes = scopesIn(chart, place).filter((scope) => words.some((word) => isIn(word, scope)));
  const found = ORDER.flatMap((kind) => {
    const ofKind = scopes.filter((scope) => scope.kind === kind);
    const isMet = words[how]((word) => ofKind.some((scope) => isIn(word, scope)));
    return isMet && ofKind[0] ? [ofKind[0]] : [];
  })[0];
  const clause = clausesOf(text).find(
    ({ start, end }) => start <= first.start && first.start < end,
  );
  const sentence = text.slice(clause?.sentence.start ?? 0, clause?.sentence.end ?? text.length);
  const base = {
    paragraph: first.paragraph,
    sentence,
    section: place.section,
    isFinal: isFinal(place, text.slice(0, first.start)),
    isListed: isAside(place),
  };
  const isOfFamily =
    isFamily(place) === "whole" ||
    (isFamily(place) === "shared" && isOfRelative(text, first.start, clause));
  if (isOfFamily || found?.kind === "family") {
    return { ...base, kind: "family", cue: isOfFamily ? place.section : (found?.cue ?? "") };
  }
  if (found && found.kind !== "hypothetical") return { ...base, kind: found.kind, cue: found.cue };
  if (isCopied(place, first.start))
    return { ...base, kind: "copied", cue: place.copied?.cue ?? place.section };
  if (found || isAside(place)) return { ...base, kind: "aside", cue: found?.cue ?? place.section };
  return { ...base, kind: "plain", cue: "" };
}

function isIn(word: Span, scope: Scope): boolean {
  return scope.start <= word.start && word.end <= scope.end;
}

/** In a section on family and more: a relative opens the sentence. */
function isOfRelative(
  text: string,
  at: number,
  clause: { readonly start: number } | undefined,
): boolean {
  return RELATIVE.test(text.slice(clause?.start ?? 0, at));
}
