import { gunzipSync, gzipSync } from "fflate";
import { buildCodeBook } from "../../src/domain/codebook/code-book.ts";
import { parseCodesFile } from "../../src/domain/codebook/release/codes-file.ts";
import { compileRelease } from "../../src/domain/codebook/release/compile.ts";
import { parseCptFile } from "../../src/domain/codebook/release/cpt-file.ts";
import { decodeEdition, encodeEdition } from "../../src/domain/codebook/release/edition-codec.ts";
import { hcpcsParsers } from "../../src/domain/codebook/release/hcpcs-list.ts";
import { parseIndexXml } from "../../src/domain/codebook/release/index-xml.ts";
import { parseOrderAddenda } from "../../src/domain/codebook/release/order-addenda.ts";
import { parseOrderFile, parsePcsOrderFile } from "../../src/domain/codebook/release/order-file.ts";
import { parsePoaExempt } from "../../src/domain/codebook/release/poa-exempt.ts";
import { parseTableXml } from "../../src/domain/codebook/release/table-xml.ts";
import { parseTabularXml } from "../../src/domain/codebook/release/tabular-xml.ts";
import { seededRandom } from "../../src/lib/random.ts";
import { mutate } from "./mutate.ts";
import { seedFiles } from "./seeds.ts";

/** Every parser of text, by the place of its seed; what stands behind them are archives and an edition. */
const parsers: readonly ((text: string) => unknown)[] = [
  parseTabularXml,
  parseIndexXml,
  parseTableXml,
  parseOrderFile,
  parsePcsOrderFile,
  parseCodesFile,
  parseOrderAddenda,
  parsePoaExempt,
  ...Object.values(hcpcsParsers),
  parseCptFile,
];

export interface FuzzResult {
  readonly runs: number;
  /** Of all inputs, those of which something was accepted. */
  readonly accepted: number;
  /** In milliseconds. */
  readonly slowest: number;
  /** Growth of memory in bytes, at its peak. */
  readonly growth: number;
  /** Sentences, each with the run in which it happened. */
  readonly failures: readonly string[];
}

const LONGEST = 1000;
const MOST_GROWTH = 512 * 1024 * 1024;

/** Gives mutated files to every parser: none may throw, take longer than a second, or fill memory. */
export async function fuzz(runs: number, seed: number): Promise<FuzzResult> {
  const seeds = await seedFiles();
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const failures: string[] = [];
  const start = process.memoryUsage().rss;
  let [accepted, slowest, growth] = [0, 0, 0];
  for (let run = 0; run < runs; run += 1) {
    const place = run % seeds.length;
    const own = seeds[place] ?? new Uint8Array();
    const other = seeds[below(seeds.length)] ?? own;
    const isEdition = place === seeds.length - 1;
    // A changed archive fails its checksum: every other time what is packed is changed instead.
    const bytes =
      isEdition && below(2) === 0
        ? gzipSync(mutate(gunzipSync(own), other, below), { level: 1 })
        : mutate(own, other, below);
    const begin = performance.now();
    try {
      if (await tryAll(bytes, place, isEdition)) accepted += 1;
    } catch (error) {
      failures.push(
        `run ${run}, seed ${seed}: ${error instanceof Error ? error.stack : String(error)}`,
      );
    }
    const took = performance.now() - begin;
    slowest = Math.max(slowest, took);
    if (took > LONGEST) failures.push(`run ${run}, seed ${seed}: took ${Math.round(took)} ms`);
    if (run % 100 === 0) growth = Math.max(growth, process.memoryUsage().rss - start);
  }
  if (growth > MOST_GROWTH) failures.push(`memory grew by ${growth} bytes`);
  return { runs, accepted, slowest, growth, failures };
}

/** Whether anything was made of the input. */
async function tryAll(bytes: Uint8Array, place: number, isEdition: boolean): Promise<boolean> {
  if (isEdition) {
    const edition = decodeEdition(bytes);
    if (edition.ok) {
      buildCodeBook(edition.value.edition, edition.value.chapters, edition.value.tabular);
    }
    return edition.ok;
  }
  parsers[place]?.(new TextDecoder().decode(bytes));
  const release = await compileRelease([{ name: "file-2026.zip", bytes }]);
  if (!release.ok) return false;
  for (const { edition } of release.value.years) {
    const read = decodeEdition(encodeEdition(edition));
    if (!read.ok) throw new Error(`what was compiled cannot be read: ${read.error}`);
    buildCodeBook(read.value.edition, read.value.chapters, read.value.tabular);
  }
  return release.value.found.length > 0;
}
