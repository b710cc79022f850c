import { locateQuote, overlaps, type Chart } from "../../domain/grading/chart.ts";
import type { MissedLine, PlantedError, Review } from "./schema.ts";

/** Full points for the kind of an error, and for its defense. */
const FULL = 2;
const NEAR = 1;

/** Two for a kind that names the slip, one for a kind that nearly does. */
export function kindPoints(
  { kinds, near = [] }: Pick<PlantedError, "kinds" | "near">,
  kind: Review["kind"],
): number {
  if (kind === "") return 0;
  return kinds.includes(kind) ? FULL : near.includes(kind) ? NEAR : 0;
}

/**
 * Two for a reference that says so or for words of the chart that do, compared leniently as all evidence is; one for
 * a section above or below the right one, or another entry of the same category.
 */
export function defensePoints(
  chart: Chart,
  { citations, evidence }: Pick<PlantedError | MissedLine, "citations" | "evidence">,
  finding: Pick<Review, "citation" | "evidence"> | undefined,
): number {
  if (!finding) return 0;
  const wanted = evidence.flatMap((quote) => locateQuote(chart, quote));
  const isMarked = finding.evidence.some(({ paragraph, quote }) =>
    locateQuote(chart, quote).some(
      (span) => span.paragraph === paragraph && wanted.some((other) => overlaps(span, other)),
    ),
  );
  const given = finding.citation.trim();
  if (isMarked || citations.includes(given)) return FULL;
  return citations.some((citation) => isNear(given, citation)) ? NEAR : 0;
}

function isNear(given: string, wanted: string): boolean {
  const [book, place = ""] = split(given);
  const [wantedBook, wantedPlace = ""] = split(wanted);
  if (book !== wantedBook || place === "") return false;
  if (book === "tabular") return place.slice(0, 3) === wantedPlace.slice(0, 3);
  if (book !== "guideline") return false;
  const isSection = (text: string) => text.split(".").length >= 3;
  const isAbove = (a: string, b: string) => isSection(a) && b.startsWith(`${a}.`);
  return isAbove(place, wantedPlace) || isAbove(wantedPlace, place);
}

function split(citation: string): readonly string[] {
  const colon = citation.indexOf(":");
  return [citation.slice(0, colon), citation.slice(colon + 1)];
}
