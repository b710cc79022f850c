import type { EncounterCase } from "./case.ts";
import { lookUpDiagnosisOn } from "../codebook/code-sets.ts";
import { locateQuote, overlaps, placesOfMark, type Chart, type Span } from "./chart.ts";
import { oncePerCase } from "./once-per-case.ts";
import { namingsOf } from "./record/code-words.ts";
import { readMention } from "./record/mention.ts";

/** A line of the learner that the key supports by words, and how its own marks stand to them. */
interface EvidenceLine {
  readonly path: string;
  readonly code: string;
  readonly quotes: readonly string[];
  readonly state: "supported" | "unmarked" | "elsewhere";
}

/**
 * Compares marked words leniently, since careful coders agree on about four fifths of text references: one mark that
 * overlaps one of the key's quotes supports the line, and so does another place that plainly says all that the code
 * says. Exact borders are never asked for.
 */
export const linesWithEvidence = oncePerCase((at): readonly EvidenceLine[] => {
  if (!at.tasks.includes("evidence")) return [];
  const services = at.tasks.includes("services") ? at.servicePairs : [];
  return [...at.diagnosisPairs, ...services].flatMap(({ line, key }) => {
    if (!line || !key || key.optional || key.evidence.length === 0) return [];
    const wanted = key.evidence.flatMap((quote) => spansOfKey(at.chart, quote));
    const marked = line.typed.evidence.flatMap((mark) => placesOfMark(at.chart, mark));
    const isSupported =
      marked.some((span) => wanted.some((other) => overlaps(span, other))) ||
      ("units" in key ? false : saysTheSame(at, key.code, marked));
    const state = isSupported ? "supported" : marked.length > 0 ? "elsewhere" : "unmarked";
    return [{ path: line.path, code: line.code ?? line.typed.code, quotes: key.evidence, state }];
  });
});

/** The marks hold the whole name of what the key's code stands for, as present in the patient. */
function saysTheSame(at: EncounterCase, code: string, marked: readonly Span[]): boolean {
  // Titles of Z and external cause codes are no names that a record would use.
  const found = lookUpDiagnosisOn(at.codeSets, code, at.encounter.dateOfService);
  if (/^[V-Z]/.test(code) || found.status === "unknown" || marked.length === 0) return false;
  return namingsOf(at.chart, found.entry).some(
    ({ words, isWhole }) =>
      isWhole &&
      words.every((word) => marked.some((mark) => overlaps(word, mark))) &&
      readMention(at.chart, words)?.kind === "plain",
  );
}

/** Where the key's own words stand, once a chart. */
const located = new WeakMap<Chart, Map<string, readonly Span[]>>();

function spansOfKey(chart: Chart, quote: string): readonly Span[] {
  let known = located.get(chart);
  if (!known) located.set(chart, (known = new Map<string, readonly Span[]>()));
  const spans = known.get(quote) ?? locateQuote(chart, quote);
  known.set(quote, spans);
  return spans;
}
