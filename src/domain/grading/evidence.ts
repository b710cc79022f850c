import type { EncounterCase } from "./case.ts";
import { locateQuote, overlaps, type Chart, type Span } from "./chart.ts";
import type { Evidence } from "./answer.ts";
import { oncePerCase } from "./once-per-case.ts";

/** A line of the learner that the key supports by words, and how its own marks stand to them. */
interface EvidenceLine {
  readonly path: string;
  readonly code: string;
  readonly quotes: readonly string[];
  readonly state: "supported" | "unmarked" | "elsewhere";
}

/**
 * Compares marked words leniently: one mark that overlaps one of the key's quotes supports the line. Careful coders
 * agree on about four fifths of text references, so that exact borders are never asked for.
 */
export const linesWithEvidence = oncePerCase((at): readonly EvidenceLine[] => {
  if (!at.tasks.includes("evidence")) return [];
  const services = at.tasks.includes("services") ? at.servicePairs : [];
  return [...at.diagnosisPairs, ...services].flatMap(({ line, key }) => {
    if (!line || !key || key.optional || key.evidence.length === 0) return [];
    const wanted = key.evidence.flatMap((quote) => spansOfKey(at.chart, quote));
    const marked = line.typed.evidence.flatMap((mark) => spansOf(at, mark));
    const isSupported = marked.some((span) => wanted.some((other) => overlaps(span, other)));
    const state = isSupported ? "supported" : marked.length > 0 ? "elsewhere" : "unmarked";
    return [{ path: line.path, code: line.code ?? line.typed.code, quotes: key.evidence, state }];
  });
});

/** Where the key's own words stand, once a chart. */
const located = new WeakMap<Chart, Map<string, readonly Span[]>>();

function spansOfKey(chart: Chart, quote: string): readonly Span[] {
  let known = located.get(chart);
  if (!known) located.set(chart, (known = new Map<string, readonly Span[]>()));
  const spans = known.get(quote) ?? locateQuote(chart, quote);
  known.set(quote, spans);
  return spans;
}

function spansOf(at: EncounterCase, { paragraph, quote }: Evidence): readonly Span[] {
  return locateQuote(at.chart, quote).filter((span) => span.paragraph === paragraph);
}
