import { wholePercent } from "../../lib/percent.ts";
import type { Score } from "./grade-attempts.ts";
import { shareOf } from "./summary.ts";

/** Below this number of charts, a share says little about anybody. */
export const ENOUGH_CHARTS = 3;

const aspectWords: Readonly<Record<string, string>> = {
  diagnoses: "Diagnoses",
  order: "Order of diagnoses",
  services: "Services",
  modifiers: "Modifiers",
  units: "Units",
  poa: "Present on admission",
  query: "Questions to the provider",
  pointers: "Diagnosis pointers",
  evidence: "Evidence in the record",
  superbill: "Superbill fields",
  money: "Fees and totals",
};

export function aspectWord(aspect: string): string {
  return aspectWords[aspect] ?? aspect.charAt(0).toUpperCase() + aspect.slice(1);
}

/** How far a share can be trusted. */
export function trustWords(charts: number): string {
  if (charts < ENOUGH_CHARTS) {
    return charts === 1 ? "one chart: too little to tell" : "two charts: too little to tell";
  }
  return charts < 6 ? `${charts} charts: a first impression` : `${charts} charts`;
}

/** `75%`, as the result of the work says it. */
export function percentOf(share: number): string {
  return `${wholePercent(share)}%`;
}

/** `18 of 24 (75%)`. */
export function scoreWords(score: Score): string {
  return `${score.earned} of ${score.possible} (${percentOf(shareOf(score))})`;
}

/** `Oct 14, 2025`, in the reader's own time. */
export function dayOf(instant: string): string {
  return new Date(instant).toLocaleDateString("en-US", { dateStyle: "medium" });
}

/** `Oct 14, 2025, 3:05 PM`. */
export function timeOf(instant: string): string {
  return new Date(instant).toLocaleString("en-US", { dateStyle: "medium", timeStyle: "short" });
}
