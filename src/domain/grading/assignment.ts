/**
 * The one-to-one matching of rows to columns with the greatest total weight (Kuhn-Munkres, O(n³)).
 * Weights are ≥ 0; pairs of weight 0 are left unmatched. Ties fall to the lower index, so that the result is stable.
 * Returns the column of each row, or undefined.
 */
export function bestAssignment(
  weights: readonly (readonly number[])[],
  columnCount: number,
): readonly (number | undefined)[] {
  const size = Math.max(weights.length, columnCount);
  if (size === 0) return [];
  const cost = (row: number, column: number) => -(weights[row]?.[column] ?? 0);
  const rowPotential = new Array<number>(size + 1).fill(0);
  const columnPotential = new Array<number>(size + 1).fill(0);
  /** Row matched to each column, 1-based; 0 is free. */
  const rowOf = new Array<number>(size + 1).fill(0);
  for (let row = 1; row <= size; row += 1) {
    augment(row, size, cost, rowPotential, columnPotential, rowOf);
  }
  const columns: (number | undefined)[] = weights.map(() => undefined);
  rowOf.forEach((row, column) => {
    const weight = weights[row - 1]?.[column - 1] ?? 0;
    if (column > 0 && weight > 0) columns[row - 1] = column - 1;
  });
  return columns;
}

function augment(
  row: number,
  size: number,
  cost: (row: number, column: number) => number,
  rowPotential: number[],
  columnPotential: number[],
  rowOf: number[],
): void {
  const least = new Array<number>(size + 1).fill(Infinity);
  const before = new Array<number>(size + 1).fill(0);
  const used = new Array<boolean>(size + 1).fill(false);
  rowOf[0] = row;
  let column = 0;
  do {
    used[column] = true;
    const at = rowOf[column] ?? 0;
    let delta = Infinity;
    let next = 0;
    for (let other = 1; other <= size; other += 1) {
      if (used[other]) continue;
      const reduced =
        cost(at - 1, other - 1) - (rowPotential[at] ?? 0) - (columnPotential[other] ?? 0);
      if (reduced < (least[other] ?? Infinity)) {
        least[other] = reduced;
        before[other] = column;
      }
      if ((least[other] ?? Infinity) < delta) {
        delta = least[other] ?? Infinity;
        next = other;
      }
    }
    for (let other = 0; other <= size; other += 1) {
      if (used[other]) {
        const matched = rowOf[other] ?? 0;
        rowPotential[matched] = (rowPotential[matched] ?? 0) + delta;
        columnPotential[other] = (columnPotential[other] ?? 0) - delta;
      } else {
        least[other] = (least[other] ?? Infinity) - delta;
      }
    }
    column = next;
  } while (rowOf[column] !== 0);
  while (column !== 0) {
    const previous = before[column] ?? 0;
    rowOf[column] = rowOf[previous] ?? 0;
    column = previous;
  }
}
