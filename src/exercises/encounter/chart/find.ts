import type { Chart } from "../../../domain/grading/chart.ts";

/** A paragraph that holds the words that are looked for, and the tab that it stands on. */
export interface Found {
  readonly tab: number;
  readonly paragraph: number;
}

const FEWEST_CHARACTERS = 2;

/** Paragraphs that say all the words, in any order and case, from the first to the last. */
export function findInChart(chart: Chart, typed: string): readonly Found[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.join("").length < FEWEST_CHARACTERS) return [];
  return chart.tabs.flatMap(({ sections }, tab) =>
    sections
      .flatMap(({ blocks }) => blocks)
      .filter(({ text }) => words.every((word) => text.toLowerCase().includes(word)))
      .map(({ paragraph }) => ({ tab, paragraph })),
  );
}
