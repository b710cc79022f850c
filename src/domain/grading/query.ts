import type { Evidence, EncounterAnswer } from "./answer.ts";
import {
  blocksOf,
  locateQuote,
  overlaps,
  placesOfMark,
  type Chart,
  type ChartBlock,
} from "./chart.ts";
import type { EncounterKey, KeyQuery } from "./key.ts";

/** What a provider answers to a query that the record does not call for. */
export const NOTHING_TO_ADD = "I have nothing to add. The record says what I know.";

/** The record and the key as they stand once a query was sent and answered. */
export interface AfterQuery {
  readonly chart: Chart;
  readonly key: EncounterKey;
}

/** Unchanged until a query is sent; a query about another matter is answered and changes nothing in the key. */
export function afterQuery(chart: Chart, key: EncounterKey, answer: EncounterAnswer): AfterQuery {
  const { query } = answer;
  if (!query?.isSent) return { chart, key };
  const isMeant = key.query && citedIndicators(chart, key.query, query.indicators).length > 0;
  if (!key.query || !isMeant) return { chart: withReply(chart, [NOTHING_TO_ADD]), key };
  return { chart: withReply(chart, key.query.reply), key: keyAfterReply(key, key.query) };
}

/** The key's indicators that the learner's marks touch. */
export function citedIndicators(
  chart: Chart,
  wanted: KeyQuery,
  marks: readonly Evidence[],
): readonly string[] {
  const marked = marks.flatMap((mark) => placesOfMark(chart, mark));
  return wanted.indicators.filter((indicator) =>
    locateQuote(chart, indicator).some((span) => marked.some((mark) => overlaps(span, mark))),
  );
}

/** Lines that the reply replaces keep their place; order and pointers follow them to their new code. */
export function keyAfterReply(key: EncounterKey, query: KeyQuery): EncounterKey {
  const replaced = new Map(query.replace.map(({ code, by }) => [code, by]));
  const renamed = (code: string) => replaced.get(code)?.code ?? code;
  const diagnoses = [
    ...key.diagnoses.map((line) => replaced.get(line.code) ?? line),
    ...(query.add ?? []),
  ];
  const codes = new Set(diagnoses.flatMap(({ code, alternates = [] }) => [code, ...alternates]));
  return {
    ...key,
    diagnoses,
    order: {
      ...key.order,
      first: key.order.first.map(renamed),
      before: key.order.before.map(({ first, then, citation }) => ({
        first: renamed(first),
        then: renamed(then),
        citation,
      })),
    },
    services: key.services.map((line) => ({
      ...line,
      pointers: line.pointers.map(renamed),
      ...(line.optionalPointers === undefined
        ? {}
        : { optionalPointers: line.optionalPointers.map(renamed) }),
    })),
    rejected: [
      ...key.rejected.filter(({ code }) => !codes.has(code)),
      ...query.replace
        .filter(({ code }) => !codes.has(code))
        .map(({ code, by }) => ({
          code,
          why: `The provider's reply says more than this code. ${by.rationale}`,
          citations: by.citations,
        })),
    ],
  };
}

/** The reply as a tab of its own, its paragraphs numbered on from the record's last. */
function withReply(chart: Chart, reply: readonly string[]): Chart {
  const last = Math.max(0, ...blocksOf(chart).map(({ paragraph }) => paragraph));
  const blocks = reply.map((text, index): ChartBlock => {
    return { kind: "paragraph", paragraph: last + index + 1, text };
  });
  const tab = { title: "Reply", sections: [{ title: "The provider's reply", blocks }] };
  return { tabs: [...chart.tabs, tab] };
}
