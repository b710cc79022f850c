/** The code-book search off the main thread: building its index must not hold up a keystroke or a scroll. */
import type { DiagnosisEdition, ProcedureEdition } from "../catalog.ts";
import { createSearchEngine, type SearchEngine } from "./engine.ts";
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
  reply({ type: "hits", id: request.id, hits: opened[request.kind](request.query) });
};

/** The very chunks that the page itself imports, so that each is fetched once. */
async function open({
  codebook,
  procedures,
}: SearchRequest & { type: "open" }): Promise<SearchEngine> {
  const [diagnoses, services] = await Promise.all([
    importDefault(codebook) as Promise<readonly DiagnosisEdition[]>,
    importDefault(procedures) as Promise<readonly ProcedureEdition[]>,
  ]);
  return createSearchEngine({ diagnoses, procedures: services });
}

async function importDefault(url: string): Promise<unknown> {
  const chunk = (await import(/* @vite-ignore */ url)) as { readonly default: unknown };
  return chunk.default;
}

function reply(response: SearchResponse): void {
  globalThis.postMessage(response);
}
