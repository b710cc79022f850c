/** Shared by the rules about services: findings on a line, other lines, sources and words. */
import type { Billed, ChargedEncounter, CodedService } from "./charged-encounter.ts";
import type { Finding, Outcome } from "../grade.ts";

/** Modifiers that open a pair of the procedure-to-procedure table (NCCI Policy Manual, chapter I), without those for sides and digits. */
export const DISTINCT = ["59", "XE", "XS", "XP", "XU"] as const;

/** A finding about a line, or about its `modifiers`, `units` or `pointers`; `entered` is its code. */
export function foundAt(
  rule: string,
  outcome: Outcome,
  line: CodedService,
  params: Finding["params"] = {},
  part?: "modifiers" | "units" | "pointers",
): Finding {
  const path = part === undefined ? line.path : `${line.path}/${part}`;
  return { rule, outcome, path, params: { entered: line.code, ...params } };
}

export function others(at: ChargedEncounter, line: CodedService): readonly CodedService[] {
  return at.services.filter(({ index }) => index !== line.index);
}

export function hasAny(line: CodedService, modifiers: readonly string[]): boolean {
  return line.modifiers.some((each) => modifiers.includes(each));
}

/** `payer:…` for the first of these rules that the payer has. */
export function payerCitation({ payer }: Billed, rules: readonly string[]): readonly string[] {
  const found = rules.find((rule) => payer.rules.some(({ id }) => id === rule));
  return found === undefined ? [] : [`payer:${payer.id}#${found}`];
}

export function hasPayerRule({ payer }: Billed, rule: string): boolean {
  return payer.rules.some(({ id }) => id === rule);
}

/** A chapter of CMS’s policy manual for its coding edits. */
export function ncci(chapter: string): string {
  return `source:CMS, NCCI Policy Manual, chapter ${chapter}`;
}

/** A chapter of CMS’s manual for claims. */
export function claimsManual(chapter: string): string {
  return `source:CMS, Medicare Claims Processing Manual, chapter ${chapter}`;
}

/** “3 days”, “1 unit”. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
