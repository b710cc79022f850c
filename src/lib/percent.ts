/**
 * Whole percent, rounded down, so that 79.9 never shows as a passed 80. The tolerance undoes binary
 * fractions only: 100 × 0.29 counts as 29.
 */
export function wholePercent(share: number): number {
  return Math.floor(share * 100 + 1e-9);
}

/** A share of points that is at least the mark, in percent. */
export function passes(share: number, mark: number): boolean {
  return wholePercent(share) >= mark;
}

export function mean(values: readonly number[]): number | undefined {
  return values.length === 0
    ? undefined
    : values.reduce((sum, value) => sum + value, 0) / values.length;
}
