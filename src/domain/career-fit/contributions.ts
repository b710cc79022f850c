import { SIDES, type AnsweredItem, type Side } from "./types.ts";

/** What one answer did to the two scores. */
export interface Contribution extends AnsweredItem {
  /** Points that this answer adds to a side's score (or takes away), counted from the middle of 50. */
  readonly points: Readonly<Record<Side, number>>;
  /** Coder's points less biller's: above 0 it tips the picture to the coder, below 0 to the biller. */
  readonly tilt: number;
}

/** Every answer's share of the scores: 50 and the sum of the shares is the side's score. */
export function contributionsOf(answered: readonly AnsweredItem[]): Contribution[] {
  const [coderSize, billerSize] = SIDES.map((side) =>
    answered.reduce((sum, { item }) => sum + Math.abs(item.weights[side]), 0),
  ) as [number, number];
  return answered.map(({ item, value }) => {
    const points = {
      coder: share(item.weights.coder, value, coderSize),
      biller: share(item.weights.biller, value, billerSize),
    };
    return { item, value, points, tilt: points.coder - points.biller };
  });
}

/** The answers that tipped the picture most, strongest first; ties keep the questionnaire's order. */
export function strongestFor(
  contributions: readonly Contribution[],
  side: Side,
  count: number,
): Contribution[] {
  const sign = side === "coder" ? 1 : -1;
  return contributions
    .filter(({ tilt }) => sign * tilt > 0)
    .toSorted((one, other) => sign * (other.tilt - one.tilt))
    .slice(0, count);
}

/** The answers that raised (`1`) or lowered (`-1`) both sides at once, strongest first. */
export function strongestForBoth(
  contributions: readonly Contribution[],
  sign: 1 | -1,
  count: number,
): Contribution[] {
  const together = ({ points }: Contribution) =>
    Math.min(sign * points.coder, sign * points.biller);
  return contributions
    .filter((contribution) => together(contribution) > 0)
    .toSorted((one, other) => together(other) - together(one))
    .slice(0, count);
}

function share(weight: number, value: number, size: number): number {
  return size === 0 ? 0 : (25 * weight * (value - 3)) / size;
}
