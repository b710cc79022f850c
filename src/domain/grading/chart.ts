import * as z from "zod/mini";

/** The smallest piece of a chart that evidence can point into, numbered through the whole record. */
const blockSchema = z.strictObject({
  kind: z.enum(["paragraph", "item", "row", "head"]),
  /** 1-based and unique in the chart; what a screen prints in the margin. */
  paragraph: z.number(),
  /** Plain text; the cells of a row are joined by ` | `. */
  text: z.string(),
});
export type ChartBlock = z.infer<typeof blockSchema>;

const sectionSchema = z.strictObject({ title: z.string(), blocks: z.array(blockSchema) });
const tabSchema = z.strictObject({ title: z.string(), sections: z.array(sectionSchema) });

/** The record of one encounter: tabs (`# Note`), sections (`## Assessment`), numbered blocks. */
export const chartSchema = z.strictObject({ tabs: z.array(tabSchema) });
export type Chart = z.infer<typeof chartSchema>;

/** A stretch of text in one paragraph: offsets into `ChartBlock.text`, end exclusive. */
export interface Span {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** Flattened once a chart: grading asks for it with every quote. */
const flattened = new WeakMap<Chart, readonly ChartBlock[]>();

export function blocksOf(chart: Chart): readonly ChartBlock[] {
  const known = flattened.get(chart);
  if (known) return known;
  const blocks = chart.tabs.flatMap((tab) => tab.sections.flatMap((section) => section.blocks));
  flattened.set(chart, blocks);
  return blocks;
}

/** Every place where the chart says exactly `quote`, white space folded; empty when it does not. */
export function locateQuote(chart: Chart, quote: string): readonly Span[] {
  const wanted = folded(quote);
  if (wanted === "") return [];
  return blocksOf(chart).flatMap((block) => {
    const start = block.text.indexOf(wanted);
    return start < 0 ? [] : [{ paragraph: block.paragraph, start, end: start + wanted.length }];
  });
}

/** Every place in its paragraph where marked words stand: a mark keeps no offset, and the doubt is the learner's. */
export function placesOfMark(
  chart: Chart,
  mark: { readonly paragraph: number; readonly quote: string },
): readonly Span[] {
  const { paragraph } = mark;
  const quote = folded(mark.quote);
  const text = blocksOf(chart).find((block) => block.paragraph === paragraph)?.text ?? "";
  const spans: Span[] = [];
  for (
    let at = quote === "" ? -1 : text.indexOf(quote);
    at >= 0;
    at = text.indexOf(quote, at + 1)
  ) {
    spans.push({ paragraph, start: at, end: at + quote.length });
  }
  return spans;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}

function folded(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
