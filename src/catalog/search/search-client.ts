import type { SearchHit } from "../../domain/codebook/search/code-search.ts";
import { createSearchEngine, runSearch, type Editions, type SearchEngine } from "./engine.ts";
import type { SearchKind, SearchRequest, SearchResponse } from "./protocol.ts";

/** What the client uses of a `Worker`. */
export interface SearchWorker {
  postMessage(request: SearchRequest): void;
  addEventListener(type: "message", listen: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "error" | "messageerror", listen: () => void): void;
  terminate(): void;
}

export interface SearchClient {
  search(kind: SearchKind, query: string, on?: string): Promise<readonly SearchHit[]>;
  /** Ends the worker; what waits is answered on the page. */
  close(): void;
}

interface Pending {
  readonly kind: SearchKind;
  readonly query: string;
  readonly on: string | undefined;
  readonly resolve: (hits: readonly SearchHit[]) => void;
  readonly reject: (reason: Error) => void;
}

/** Searches in a worker, and on the page itself where no worker starts or it breaks down. */
export function createSearchClient({
  urls,
  startWorker,
  loadInstalled,
  loadEditions,
}: {
  readonly urls: {
    readonly codebook: string;
    readonly otheryears: string;
    readonly tables: string;
    readonly procedures: string;
    readonly sayings: string;
  };
  readonly startWorker: () => SearchWorker;
  /** The contents of editions that were loaded on this device. */
  readonly loadInstalled: () => Promise<readonly Uint8Array[]>;
  readonly loadEditions: () => Promise<Editions>;
}): SearchClient {
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let here: Promise<SearchEngine> | undefined;
  let worker: SearchWorker | undefined;
  let opening = Promise.resolve();

  function searchHere({ kind, query, on, resolve, reject }: Pending): void {
    here ??= loadEditions().then(createSearchEngine);
    here.then(
      (engine) => {
        resolve(runSearch(engine, { kind, query, on }));
      },
      (error: unknown) => {
        // Another attempt may succeed, as when the network is back.
        here = undefined;
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  }

  function fallBack(): void {
    worker?.terminate();
    worker = undefined;
    const waiting = [...pending.values()];
    pending.clear();
    waiting.forEach(searchHere);
  }

  function receive(response: SearchResponse): void {
    if (response.type === "failed") {
      fallBack();
      return;
    }
    pending.get(response.id)?.resolve(response.hits);
    pending.delete(response.id);
  }

  try {
    worker = startWorker();
    worker.addEventListener("message", ({ data }) => {
      receive(data as SearchResponse);
    });
    worker.addEventListener("error", fallBack);
    worker.addEventListener("messageerror", fallBack);
    opening = loadInstalled()
      .catch(() => [])
      .then((installed) => {
        worker?.postMessage({ type: "open", ...urls, installed });
      });
  } catch {
    worker = undefined;
  }

  return {
    search: (kind, query, on) =>
      new Promise((resolve, reject) => {
        const request = { kind, query, on, resolve, reject };
        if (!worker) {
          searchHere(request);
          return;
        }
        lastId += 1;
        const id = lastId;
        pending.set(id, request);
        void opening.then(() => {
          worker?.postMessage({ type: "search", id, kind, query, on });
        });
      }),
    close: fallBack,
  };
}
