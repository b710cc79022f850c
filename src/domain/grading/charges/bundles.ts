import type { BundledPair } from "../../codebook/service-edits.ts";
import { visitOf, type ChargedEncounter, type CodedService } from "./charged-encounter.ts";
import { DISTINCT, hasAny, others } from "./lines.ts";

/** A line of column 2 with the line of column 1 that it stands beside. */
export interface Bundled {
  readonly line: CodedService;
  readonly beside: CodedService;
  readonly pair: BundledPair;
}

export function bundledLines(at: ChargedEncounter): readonly Bundled[] {
  return at.services.flatMap((line) =>
    (at.edits.pairs.get(line.code) ?? []).flatMap((pair) => {
      const beside = others(at, line).find(({ code }) => pair.column1.includes(code));
      return beside ? [{ line, beside, pair }] : [];
    }),
  );
}

const OPENING = [...DISTINCT, "24", "25", "27", "57", "58", "78", "79", "91"];
const PLACE = /^(LT|RT|E[1-4]|F[A1-9]|T[A1-9]|L[CDM]|R[CI])$/;

/** Modifiers on either line open a pair, those for sides and digits where they name two places (NCCI Policy Manual, chapter I). */
export function isOpened({ line, beside }: Bundled): boolean {
  if (hasAny(line, OPENING) || hasAny(beside, OPENING)) return true;
  const places = [line, beside].map(({ modifiers }) =>
    modifiers.filter((each) => PLACE.test(each)),
  );
  const [here = [], there = []] = places;
  return here.length > 0 && there.length > 0 && !here.some((each) => there.includes(each));
}

/** Procedures and shots whose price holds the usual visit of the day: no follow-up or ten days of it, or a bundled pair. */
export function includesVisit(
  at: ChargedEncounter,
  visit: CodedService,
): { readonly line: CodedService; readonly days: number | undefined } | undefined {
  const pairs = at.edits.pairs.get(visit.code) ?? [];
  return others(at, visit)
    .filter((line) => visitOf(at, line) === undefined)
    .map((line) => ({ line, days: at.edits.globalDays.get(line.code) }))
    .find(
      ({ line, days }) =>
        days === 0 ||
        days === 10 ||
        pairs.some(({ column1, indicator }) => indicator === 1 && column1.includes(line.code)),
    );
}
