import type { Chart, ChartBlock } from "../chart.ts";

/** A paragraph with the headings above it, and whether its text was carried over from elsewhere. */
export interface ChartPlace {
  readonly block: ChartBlock;
  readonly tab: string;
  readonly section: string;
  /** The mark of copied text; `until` is where its paragraph says that it ends. */
  readonly copied: { readonly cue: string; readonly until: number } | undefined;
}

const places = new WeakMap<Chart, ReadonlyMap<number, ChartPlace>>();

const COPIED_TAG =
  /^\[[^\]]*\b(?:copied|copy of|brought forward|carried forward|pulled (?:in|forward)|imported)\b[^\]]*\]/i;
const END_TAG = /\[end\b[^\]]*\]/i;
const COPIED_TITLE =
  /\b(?:copied|carried|brought|pulled) (?:forward|over|in)\b|^copied from|auto-?populated|not reconciled|never pruned|not updated/i;

/** Every paragraph by its number. */
export function placesOf(chart: Chart): ReadonlyMap<number, ChartPlace> {
  const known = places.get(chart);
  if (known) return known;
  const found = new Map(
    chart.tabs.flatMap((tab) =>
      tab.sections.flatMap(({ title, blocks }) => {
        // A tag that stands alone covers what follows, until another tag.
        let running: string | undefined;
        return blocks.map((block): [number, ChartPlace] => {
          const tag = COPIED_TAG.exec(block.text)?.[0];
          if (tag !== undefined && tag.length === block.text.trim().length) running = tag;
          else if (block.text.startsWith("[")) running = undefined;
          const cue = tag ?? running ?? (COPIED_TITLE.test(title) ? title : undefined);
          const until = END_TAG.exec(block.text)?.index ?? block.text.length;
          const copied = cue === undefined ? undefined : { cue, until };
          return [block.paragraph, { block, tab: tab.title, section: title, copied }];
        });
      }),
    ),
  );
  places.set(chart, found);
  return found;
}

export function isCopied({ copied }: ChartPlace, at: number): boolean {
  return copied !== undefined && at < copied.until;
}

/** A section on the family alone, or on the family and more. */
export function isFamily({ section }: ChartPlace): "whole" | "shared" | undefined {
  if (!/\b(?:family|fh|fhx)\b/i.test(section) || /family medicine/i.test(section)) return undefined;
  return /^(?:family|fh|fhx)(?: (?:medical )?(?:history|hx))?\b(?!.*\b(?:and|,|social|home|past)\b)/i.test(
    section,
  )
    ? "whole"
    : "shared";
}

const ASIDE =
  /problem list|past (?:medical |surgical )?(?:history|hx)|^past\b|\bpmh\b|surgical(?! path)|obstetric|episodes|medications?|\bmeds\b|allerg|health maintenance|^prior|letter|nursery/i;

/** Lists and older papers, where a bare name says neither that a condition is there nor that it is over. */
export function isAside({ section, tab }: ChartPlace): boolean {
  // What stands in parentheses tells where a section comes from, not what it is.
  if (ASIDE.test(section.replace(/\([^()]*\)/g, "")) || /scanned|for reference/i.test(section))
    return true;
  return /^history$/i.test(tab);
}

/** Among the diagnoses at the end of a stay. `before` is the text in front of the mention. */
export function isFinal({ section }: ChartPlace, before: string): boolean {
  return (
    /discharge (?:summary|diagnos)|final diagnos/i.test(section) ||
    /final diagnos[ei]s/i.test(before)
  );
}
