import type { AnsweredItem, Side } from "./types.ts";

/** Where one side stands, in points from 0 to 100; 50 means that the answers speak neither way. */
export interface SideScore {
  readonly points: number;
  /** The band in which another set of such questions would likely put this person: 80 of 100 times. */
  readonly low: number;
  readonly high: number;
  /** Half the 68 % band in points, before it is cut off at 0 and 100. */
  readonly standardError: number;
}

/** Normal quantile of a two-sided 80 % band. */
const BAND_Z = 1.2816;

/** Spread of an answer picked blindly from five steps on a scale of -1 to 1: (1 + ¼ + 0 + ¼ + 1) / 5. */
const BLIND_VARIANCE = 0.5;

/** How much weight the blind spread keeps against what the answers show, in units of item weight. */
const BLIND_WEIGHT = 4;

/**
 * Scores one side from 0 to 100, with its uncertainty.
 *
 * Each answer is a step from -1 to 1 in the direction of its weight's sign; the score is the mean of
 * these steps, weighted by the size of the weight, moved to 0–100. A question left open simply does
 * not count.
 *
 * The band treats the answered questions as a sample of all the questions that could have been
 * asked: weighted variance of the steps around their mean, pulled towards the spread of blind
 * answers (so that three equal answers are not certainty), divided by the effective number of
 * questions (Σ|w|)² / Σw², square root, times 1.28. Fewer answers, and answers that point both
 * ways, widen it. All sums are of whole numbers, so the order of the answers cannot matter.
 */
export function scoreSide(answered: readonly AnsweredItem[], side: Side): SideScore {
  let size = 0;
  let squaredSize = 0;
  let lean = 0;
  let spread = 0;
  for (const { item, value } of answered) {
    const weight = item.weights[side];
    const step = value - 3;
    size += Math.abs(weight);
    squaredSize += weight * weight;
    lean += weight * step;
    spread += Math.abs(weight) * step * step;
  }
  if (size === 0) return { points: 50, low: 0, high: 100, standardError: 50 };
  const mean = lean / (2 * size);
  const variance =
    (spread / 4 - size * mean * mean + BLIND_WEIGHT * BLIND_VARIANCE) / (size + BLIND_WEIGHT);
  const standardError = 50 * Math.sqrt(variance / ((size * size) / squaredSize));
  const points = 50 + 50 * mean;
  return {
    points,
    low: Math.max(0, points - BAND_Z * standardError),
    high: Math.min(100, points + BAND_Z * standardError),
    standardError,
  };
}
