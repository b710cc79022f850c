/**
 * Runs benchmarks. Each is a file `tests/bench/<name>.bench.ts` that exports
 * `bench(options): Promise<string>`, a Markdown table of what it measured.
 *
 * Usage: npm run bench [-- name …]      (without names: all)
 *        npm run bench -- search [--release <folder>] [--queries <file.tsv>] [--json]
 *        npm run bench -- search-browser --release <folder of one year> [--queries <file.tsv>] [--json]
 */
import { readdirSync } from "node:fs";
import { cpus } from "node:os";
import { readInvocation, type BenchOptions } from "./options.ts";

interface BenchModule {
  readonly bench: (options: BenchOptions) => Promise<string>;
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
  const invocation = readInvocation(process.argv.slice(2));
  if (typeof invocation === "string") {
    console.error(invocation);
    process.exitCode = 1;
    return;
  }
  const { names: chosen, options } = invocation;
  const unknown = chosen.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`No benchmark is called ${unknown.join(", ")}. There are: ${known.join(", ")}.`);
    process.exitCode = 1;
    return;
  }
  const [cpu] = cpus();
  const say = options.isJson ? () => undefined : console.log;
  say(`Node ${process.versions.node}, ${cpus().length} × ${cpu?.model ?? "unknown CPU"}\n`);
  for (const name of chosen.length > 0 ? chosen : known) {
    const loaded: unknown = await import(new URL(name + suffix, folder).href);
    if (!isBenchModule(loaded)) throw new Error(`${name}${suffix} exports no bench()`);
    say(`## ${name}\n`);
    console.log(`${await loaded.bench(options)}\n`);
  }
}

await main();
