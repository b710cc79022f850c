import type { DiagnosisPair } from "../alignment.ts";
import type { EncounterCase } from "../case.ts";
import { overlaps, placesOfMark } from "../chart.ts";
import { linesWithEvidence } from "../evidence.ts";
import type { Finding } from "../grade.ts";
import { oncePerCase } from "../once-per-case.ts";
import { namingsOf } from "./code-words.ts";
import { readMarked, readMention, type Mention, type MentionKind } from "./mention.ts";

/** A line of the learner that the record does not bear out, and what the record really says of it. */
interface LineMention {
  /** The line, or its evidence where the code is right and the words are not. */
  readonly path: string;
  readonly code: string;
  readonly mention: Mention & { readonly kind: MentionKind };
}

/** What explains a line best comes first. */
const ORDER: readonly MentionKind[] = [
  "ruled-out",
  "negated",
  "uncertain",
  "historical",
  "copied",
  "family",
];

/**
 * Lines that the key does not support, or whose marked words lie elsewhere, where every mention in question is turned
 * away by its context. One plain mention, and nothing is said: the key has other reasons then.
 */
export const lineMentions = oncePerCase((at): readonly LineMention[] => {
  const elsewhere = new Set(
    linesWithEvidence(at)
      .filter(({ state }) => state === "elsewhere")
      .map(({ path }) => path),
  );
  return at.diagnosisPairs.flatMap((pair): LineMention[] => {
    const { line } = pair;
    if (!line || line.code === undefined) return [];
    const isUnsupported = pair.verdict === "unsupported" && line.lookup?.status === "billable";
    if (!isUnsupported && !elsewhere.has(line.path)) return [];
    const mention = explaining(mentionsFor(at, pair), at, line.code);
    const path = isUnsupported ? line.path : `${line.path}/evidence`;
    return mention ? [{ path, code: line.code, mention }] : [];
  });
});

/** The marked words, or, where nothing was marked, every place that names what the code stands for. */
function mentionsFor(at: EncounterCase, { line }: DiagnosisPair): readonly (Mention | undefined)[] {
  if (!line?.lookup || line.lookup.status === "unknown") return [];
  const namings = namingsOf(at.chart, line.lookup.entry);
  const marks = line.typed.evidence.flatMap((mark) => placesOfMark(at.chart, mark).slice(0, 1));
  if (marks.length > 0) {
    return marks.flatMap((mark) => {
      const named = namings.filter(({ words }) => words.some((word) => overlaps(word, mark)));
      if (named.length === 0) return [readMarked(at.chart, mark)];
      return named.map(({ words }) => readMention(at.chart, words));
    });
  }
  // Titles of Z and external cause codes are made of words that stand everywhere.
  if (/^[V-Z]/.test(line.code ?? "")) return [];
  return namings.map(({ words }) => readMention(at.chart, words));
}

function explaining(
  mentions: readonly (Mention | undefined)[],
  at: EncounterCase,
  code: string,
): LineMention["mention"] | undefined {
  const told: LineMention["mention"][] = [];
  for (const mention of mentions) {
    if (!mention || isPresent(mention, at)) return undefined;
    const { kind } = mention;
    if (kind !== "plain" && kind !== "aside" && !isOfCode(kind, code))
      told.push({ ...mention, kind });
  }
  const [kind] = ORDER.filter((each) => told.some((mention) => mention.kind === each));
  const ofKind = told.filter((mention) => mention.kind === kind);
  return ofKind.find(({ section }) => DECIDING.test(section)) ?? ofKind[0];
}

/** Where a provider says what it is. */
const DECIDING = /assessment|impression|diagnos|discharge|\ba\/?p\b|plan/i;

/** On an inpatient chart what is uncertain at discharge, and what was over by then, counts as present (Guidelines II.H, III.C). */
function isPresent(mention: Mention, at: EncounterCase): boolean {
  if (mention.kind === "plain") return true;
  if (at.setting !== "inpatient") return false;
  if (mention.kind === "uncertain") return mention.isFinal;
  return (
    mention.kind === "historical" && !mention.isListed && !/history|hx|h\/o|s\/p/i.test(mention.cue)
  );
}

/** Codes that say themselves what the context says: history, family history. */
function isOfCode(kind: MentionKind, code: string): boolean {
  if (kind === "family") return /^Z8[0-4]/.test(code);
  return kind === "historical" && code.startsWith("Z");
}

/** The findings of one rule about such mentions, as explanation: the key has judged the line already. */
export function mentionFindings(
  at: EncounterCase,
  rule: string,
  kinds: readonly MentionKind[],
): readonly Finding[] {
  return lineMentions(at)
    .filter(({ mention }) => kinds.includes(mention.kind))
    .map(({ path, code, mention: { kind, cue, paragraph, sentence, section } }) => ({
      rule,
      outcome: "info",
      path,
      params: { entered: code, kind, cue, paragraph, sentence, section },
    }));
}
