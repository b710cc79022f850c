/** The code-book search off the main thread: building its index must not hold up a keystroke or a scroll. */
import type { ProcedureEdition } from "../catalog.ts";
import type { Synonyms } from "../../domain/codebook/edition.ts";
import { withInstalled } from "../installed/with-installed.ts";
import {
  openDiagnoses,
  withTables,
  type ChangedDiagnoses,
  type PackedDiagnoses,
  type PackedTables,
} from "../packed-diagnoses.ts";
import { createSearchEngine, runSearch, type SearchEngine } from "./engine.ts";
import type { SearchRequest, SearchResponse } from "./protocol.ts";

let engine: Promise<SearchEngine> | undefined;

globalThis.onmessage = async (event: MessageEvent) => {
  const request = event.data as SearchRequest;
  if (request.type === "open") {
    engine = open(request);
    engine.catch((error: unknown) => {
      reply({ type: "failed", message: String(error) });
    });
    return;
  }
  const opened = await engine?.catch(() => undefined);
  if (!opened) return;
  reply({ type: "hits", id: request.id, hits: runSearch(opened, request) });
};

/** The very chunks that the page itself imports, so that each is fetched once. */
async function open({
  codebook,
  otheryears,
  tables,
  procedures,
  sayings,
  installed,
}: SearchRequest & { type: "open" }): Promise<SearchEngine> {
  const [whole, changed, packedTables, services] = await Promise.all([
    importDefault(codebook) as Promise<readonly PackedDiagnoses[]>,
    importDefault(otheryears) as Promise<readonly ChangedDiagnoses[]>,
    importDefault(tables) as Promise<readonly PackedTables[]>,
    importDefault(procedures) as Promise<readonly ProcedureEdition[]>,
  ]);
  const diagnoses = withTables(openDiagnoses(whole, changed), packedTables);
  const shipped = { diagnoses, procedures: services };
  if (installed.length === 0) return createSearchEngine(shipped);
  const { openInstalled } = await import("../installed/installed-edition.ts");
  const opened = installed.map(openInstalled).flatMap((each) => (each.ok ? [each.value] : []));
  const said = (await importDefault(sayings)) as Synonyms;
  return createSearchEngine(withInstalled(shipped, opened, said));
}

async function importDefault(url: string): Promise<unknown> {
  const chunk = (await import(/* @vite-ignore */ url)) as { readonly default: unknown };
  return chunk.default;
}

function reply(response: SearchResponse): void {
  globalThis.postMessage(response);
}
