import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Corpus, Document } from "./corpus.ts";
import type { Engine, Find } from "./engines.ts";
import type { Query } from "./queries.ts";

export interface Measured {
  /** Share of queries with a wanted code among the first ten. */
  readonly recall10: number;
  /** Mean of 1 / place of the first wanted code. */
  readonly mrr: number;
  /** Milliseconds of one query: of each the best of a few, which other work on the machine lengthens least. */
  readonly p50: number;
  readonly p95: number;
  /**
   * Milliseconds until the index is ready, by the clock or of processor time: other work on the machine lengthens the
   * one, helping threads the other, and the shorter is told.
   */
  readonly build: number;
  /** MB that the index holds. */
  readonly memory: number;
  /** How many queries were asked; a slow engine gets fewer. */
  readonly queries: number;
}

/** No engine is asked for longer; in milliseconds. */
const MOST_TIME = 20_000;
/** So often each query is timed where time allows. */
const ROUNDS = 3;

/** Builds an engine and asks it every query, or every nth where it is too slow for all. */
export async function measure(
  engine: Engine,
  corpus: Corpus,
  documents: readonly Document[],
  queries: readonly Query[],
): Promise<Measured> {
  const before = heldMemory();
  const started = performance.now();
  const used = process.cpuUsage();
  const find = await engine.build(corpus, documents);
  const { user, system } = process.cpuUsage(used);
  const build = Math.min(performance.now() - started, (user + system) / 1000);
  const memory = (heldMemory() - before) / 1e6;
  const asked = await affordable(find, queries);
  const places: number[] = [];
  for (const query of asked) places.push(placeOf(await find(query.text), query));
  const best = new Array<number>(asked.length).fill(Infinity);
  const begun = performance.now();
  for (let round = 0; round < ROUNDS && performance.now() - begun < MOST_TIME; round += 1) {
    for (const [at, { text }] of asked.entries()) {
      best[at] = Math.min(best[at] ?? Infinity, await timed(find, text));
    }
  }
  const times = best.toSorted((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  const found = places.filter((place) => place > 0);
  return {
    recall10: found.length / places.length,
    mrr: found.reduce((sum, place) => sum + 1 / place, 0) / places.length,
    p50: at(0.5),
    p95: at(0.95),
    build,
    memory,
    queries: asked.length,
  };
}

/** Every nth query, so that one round takes no longer than allowed. */
async function affordable(find: Find, queries: readonly Query[]): Promise<readonly Query[]> {
  const sample = queries.filter((_, at) => at % Math.ceil(queries.length / 12) === 0);
  const [first] = sample;
  if (first) await find(first.text);
  let spent = 0;
  for (const { text } of sample) spent += await timed(find, text);
  const whole = (spent / sample.length) * queries.length;
  const step = Math.max(1, Math.ceil(whole / MOST_TIME));
  return queries.filter((_, at) => at % step === 0);
}

async function timed(find: Find, text: string): Promise<number> {
  const started = performance.now();
  await find(text);
  return performance.now() - started;
}

/** 1 for the first hit, 0 for none. */
export function placeOf(codes: readonly string[], { wanted }: Query): number {
  const bare = codes.slice(0, 10).map((code) => code.replace(".", ""));
  return bare.findIndex((code) => wanted.some((prefix) => code.startsWith(prefix))) + 1;
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Bytes in use after a collection. */
function heldMemory(): number {
  // What the first frees is counted out by the second.
  collectGarbage();
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
