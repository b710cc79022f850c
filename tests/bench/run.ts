/**
 * Runs benchmarks. Each is a file `tests/bench/<name>.bench.ts` that exports
 * `bench(): Promise<string>`, a Markdown table of what it measured.
 *
 * Usage: npm run bench [-- name …]      (without names: all)
 */
import { readdirSync } from "node:fs";
import { cpus } from "node:os";

interface BenchModule {
  readonly bench: () => Promise<string>;
}

function isBenchModule(value: unknown): value is BenchModule {
  return typeof value === "object" && value !== null && "bench" in value;
}

const suffix = ".bench.ts";
const folder = new URL("./", import.meta.url);
const known = readdirSync(folder)
  .filter((name) => name.endsWith(suffix))
  .map((name) => name.slice(0, -suffix.length));

async function main(): Promise<void> {
  const chosen = process.argv.slice(2);
  const unknown = chosen.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`No benchmark is called ${unknown.join(", ")}. There are: ${known.join(", ")}.`);
    process.exitCode = 1;
    return;
  }
  const [cpu] = cpus();
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpu?.model ?? "unknown CPU"}\n`);
  for (const name of chosen.length > 0 ? chosen : known) {
    const loaded: unknown = await import(new URL(name + suffix, folder).href);
    if (!isBenchModule(loaded)) throw new Error(`${name}${suffix} exports no bench()`);
    console.log(`## ${name}\n\n${await loaded.bench()}\n`);
  }
}

await main();
