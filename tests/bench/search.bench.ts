import { gzipSync } from "node:zlib";
import type { BenchOptions } from "./options.ts";
import { documentsOf, releaseCorpus, teachingCorpus, type Corpus } from "./search/corpus.ts";
import { engines } from "./search/engines.ts";
import { measure, type Measured } from "./search/measure.ts";
import { everyday, readQueries, type Query } from "./search/queries.ts";

/**
 * The code-book search beside general engines on the same data: over the teaching edition, or over a full release
 * with `--release <folder>`; with built-in queries, or those of `--queries <file.tsv>`.
 */
export async function bench({ release, queries: file, isJson }: BenchOptions): Promise<string> {
  const started = performance.now();
  const corpus = release === undefined ? teachingCorpus() : releaseCorpus(release);
  const load = performance.now() - started;
  const queries = answerable(corpus, file === undefined ? everyday : readQueries(file), release);
  const documents = documentsOf(corpus);
  const results = new Map<string, Measured>();
  for (const engine of engines) {
    results.set(engine.name, await measure(engine, corpus, documents, queries));
  }
  if (isJson) return JSON.stringify(Object.fromEntries(results));
  const size = gzipSync(
    JSON.stringify([
      ...corpus.book.categories.map(({ node }) => node),
      corpus.index,
      corpus.tables,
    ]),
  );
  return [
    `${corpus.title}: ${documents.length} codes and headings, ${(size.length / 1024).toFixed(0)} KiB compressed, read in ${load.toFixed(0)} ms; ${queries.length} queries.`,
    "",
    "| engine | recall@10 | MRR | p50 ms | p95 ms | build ms | memory MB | queries |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...[...results].map(([name, found]) => rowOf(name, found)),
    "| wanted of codebook | ≥ 0.97 | ≥ 0.85 | | ≤ 3 | ≤ 500 | ≤ 80 | |",
  ].join("\n");
}

function rowOf(
  name: string,
  { recall10, mrr, p50, p95, build, memory, queries }: Measured,
): string {
  const cells = [recall10.toFixed(3), mrr.toFixed(3), p50.toFixed(2), p95.toFixed(2)];
  return `| ${[name, ...cells, build.toFixed(0), memory.toFixed(0), queries].join(" | ")} |`;
}

/** Of the teaching edition, only what has a code there can be asked. */
function answerable(
  { book }: Corpus,
  queries: readonly Query[],
  release: string | undefined,
): readonly Query[] {
  if (release !== undefined) return queries;
  const codes = [...book.entries.keys()].map((code) => code.replace(".", ""));
  return queries.filter(({ wanted }) =>
    wanted.some((prefix) =>
      codes.some(
        (code) => code.startsWith(prefix) || (prefix.length > 6 && prefix.startsWith(code)),
      ),
    ),
  );
}
