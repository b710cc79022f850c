/** Categories that stand in the Tabular List elsewhere than their letters say, and the one before each. */
const MISPLACED: Readonly<Record<string, string>> = {
  C4A: "C43",
  C7A: "C75",
  C7B: "C75",
  D3A: "D36",
  M1A: "M10",
  Z3A: "Z36",
};

/** A text that sorts codes as the Tabular List orders them: C4A stands between C43 and C44. */
export function tabularRank(code: string): string {
  const before = MISPLACED[code.slice(0, 3)];
  return before === undefined ? code : `${before}~${code}`;
}

/** Both ends count, with everything below them. */
export function isInRange(code: string, first: string, last: string): boolean {
  return (
    tabularRank(first) <= tabularRank(code.slice(0, first.length)) &&
    tabularRank(code.slice(0, last.length)) <= tabularRank(last)
  );
}
