/**
 * Prints the compressed sizes of the last build and fails when one is over its budget.
 *
 * Usage: tsx tests/budgets/check-budgets.ts [folder]      (dist when not given)
 */
import { formatSizes, measureBuild } from "./sizes.ts";

const sizes = measureBuild(process.argv[2] ?? "dist");
console.log(formatSizes(sizes));

const over = sizes.filter(({ kib, budget }) => budget !== undefined && kib > budget);
const missing = sizes.filter(({ kib, budget }) => budget !== undefined && kib === 0);
for (const { what, kib, budget } of over) {
  console.error(`${what}: ${kib.toFixed(1)} KiB, ${budget} KiB are allowed`);
}
for (const { what } of missing) console.error(`${what}: not found in the build`);
process.exitCode = over.length + missing.length > 0 ? 1 : 0;
