/**
 * Gives damaged release files to every parser. Usage: npm run fuzz [-- --runs 20000] [-- --seed 7]
 * Fails where one throws, takes longer than a second or fills memory, and names run and seed.
 */
import { parseArgs } from "node:util";
import { fuzz } from "./fuzz.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
  },
});
void fuzz(Number(values.runs), Number(values.seed)).then(
  ({ runs, accepted, slowest, growth, failures }) => {
    for (const failure of failures) console.error(failure);
    console.log(
      `${runs} damaged files, ${accepted} of them harmless; slowest ${Math.round(slowest)} ms; memory grew by ${Math.round(growth / 1e6)} MB; ${failures.length} failures`,
    );
    process.exitCode = failures.length > 0 ? 1 : 0;
  },
);
