import { readFileSync } from "node:fs";
import { codeSetsOf } from "../../src/catalog/catalog.ts";
import { readCatalog } from "../../src/catalog/read-catalog.ts";
import { createSearchEngine } from "../../src/catalog/search/engine.ts";
import { readContentFiles } from "../../src/cli/content-files.ts";
import type { Search } from "../../src/domain/codebook/search/code-search.ts";

/** Typed letter by letter where no file of queries is given. */
const everyday = [
  "high blood pressure",
  "dm2 with ckd",
  "broken wrist left initial",
  "pnuemonia",
  "Fracture, traumatic, radius, lower end",
  "M25.562",
];

interface Query {
  readonly text: string;
  /** Beginnings of the codes that will do, without dots. */
  readonly wanted: readonly string[];
}

/** Lines of `query<TAB>prefix,prefix…`; `#` begins a comment. */
function readQueries(file: string): readonly Query[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [text = "", wanted = ""] = line.split("\t");
      return { text, wanted: wanted.split(",") };
    });
}

/** Milliseconds of processor time, which other work on the machine does not lengthen. */
function processorTime(run: () => void): number {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function measureSpeed(search: Search, texts: readonly string[]): string {
  const times = texts
    .flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)))
    .map((typed) => processorTime(() => search(typed)))
    .toSorted((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  return `| one keystroke, processor ms | p50 ${at(0.5)} | p95 ${at(0.95)} | ≤ 3 (p95) |`;
}

function measureQuality(
  search: Search,
  queries: readonly Query[],
  codes: readonly string[],
): string {
  const answerable = queries.filter(({ wanted }) =>
    wanted.some((prefix) => codes.some((code) => code.startsWith(prefix))),
  );
  const places = answerable.map(({ text, wanted }) =>
    search(text, 10).findIndex(({ code }) =>
      wanted.some((prefix) => code.replace(".", "").startsWith(prefix)),
    ),
  );
  const found = places.filter((place) => place >= 0);
  const recall = (found.length / places.length).toFixed(3);
  const rank = found.reduce((sum, place) => sum + 1 / (place + 1), 0) / places.length;
  return `| ${answerable.length} of ${queries.length} queries have a code in the edition | recall@10 ${recall} | MRR ${rank.toFixed(3)} | ≥ 0.97, ≥ 0.85 |`;
}

/**
 * The code-book search over the teaching edition: building its index, one keystroke, and, with
 * `SEARCH_QUERIES=<file.tsv>`, how much of what people look for it finds.
 */
export async function bench(): Promise<string> {
  const { catalog } = readCatalog(readContentFiles(process.cwd()));
  const file = process.env["SEARCH_QUERIES"];
  const queries = file === undefined ? [] : readQueries(file);
  const builds = Array.from({ length: 3 }, () =>
    processorTime(() => void createSearchEngine(catalog)),
  );
  const search = createSearchEngine(catalog).diagnoses;
  const codes = codeSetsOf(catalog).diagnoses.flatMap((book) =>
    [...book.entries.keys()].map((code) => code.replace(".", "")),
  );
  return Promise.resolve(
    [
      "| what | | | target |",
      "| --- | --- | --- | --- |",
      `| building the index, processor ms | first ${(builds[0] ?? 0).toFixed(0)} | then ${Math.min(...builds).toFixed(0)} | ≤ 300 |`,
      measureSpeed(search, file === undefined ? everyday : queries.map(({ text }) => text)),
      file === undefined
        ? "| quality | not measured: SEARCH_QUERIES names no file | | |"
        : measureQuality(search, queries, codes),
    ].join("\n"),
  );
}
