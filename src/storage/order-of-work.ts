interface Logged {
  readonly device: string;
  readonly seq: number;
  readonly submittedAt: string;
}

/**
 * Puts attempts of several browsers in one order. Within a browser the order of appending holds,
 * whatever its clock did; across browsers the earlier time goes first, as when two sorted piles of
 * paper are merged from the top.
 */
export function inOrderOfWork<T extends Logged>(attempts: readonly T[]): T[] {
  const piles = new Map<string, T[]>();
  for (const attempt of attempts.toSorted((one, other) => one.seq - other.seq)) {
    const pile = piles.get(attempt.device);
    if (pile) pile.push(attempt);
    else piles.set(attempt.device, [attempt]);
  }
  return [...piles.values()].reduce<T[]>((merged, pile) => mergePiles(merged, pile), []);
}

function mergePiles<T extends Logged>(one: readonly T[], other: readonly T[]): T[] {
  const merged: T[] = [];
  let [left, right] = [0, 0];
  while (left < one.length || right < other.length) {
    const [first, second] = [one[left], other[right]];
    if (first && (!second || first.submittedAt <= second.submittedAt)) {
      merged.push(first);
      left += 1;
    } else if (second) {
      merged.push(second);
      right += 1;
    }
  }
  return merged;
}
