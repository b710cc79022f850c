import type { Chart } from "../../../domain/grading/chart.ts";
import { letterOf, type LineRef } from "../edit.ts";

/** Where a link leads: to the words of a mark, or to the line that they support. */
export interface LinkGoal {
  readonly to: "words" | "line";
  readonly mark: { readonly id: string; readonly paragraph: number };
}

/** Names a mark by its line and its place among the line's marks. */
export function markId({ part, index }: LineRef, nth: number): string {
  return `${part}-${index}-${nth}`;
}

/** Eight colours for lines; services follow the diagnoses. */
export function markColor({ part, index }: LineRef): string {
  if (part === "query") return "var(--mark-8)";
  return `var(--mark-${((part === "diagnoses" ? index : index + 4) % 8) + 1})`;
}

export function lineName({ part, index }: LineRef): string {
  if (part === "query") return "the query";
  return part === "diagnoses" ? `diagnosis ${letterOf(index)}` : `service ${index + 1}`;
}

export function lineLetter({ part, index }: LineRef): string {
  if (part === "query") return "?";
  return part === "diagnoses" ? letterOf(index) : String(index + 1);
}

/** The tab of the chart that holds a paragraph; the first one where none does. */
export function tabOf(chart: Chart, paragraph: number): number {
  const at = chart.tabs.findIndex(({ sections }) =>
    sections.some(({ blocks }) => blocks.some((block) => block.paragraph === paragraph)),
  );
  return Math.max(0, at);
}

/** The words of a mark within a chart that is shown. */
export function wordsOf(within: HTMLElement | null, id: string): HTMLElement | null {
  return within?.querySelector<HTMLElement>(`[data-words~="${id}"]`) ?? null;
}

/** The chip of a mark; where its line shows none, what marks words for the line. */
export function chipOf(within: HTMLElement | null, id: string): HTMLElement | null {
  const line = id.replace(/-\d+$/, "");
  return (
    within?.querySelector<HTMLElement>(`[data-chip="${id}"]`) ??
    within?.querySelector<HTMLElement>(`#line-${line} [data-mark]`) ??
    null
  );
}
