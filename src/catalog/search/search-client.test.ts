import { describe, expect, it, vi } from "vitest";
import type { SearchHit } from "../../domain/codebook/search/code-search.ts";
import type { Editions } from "./engine.ts";
import type { SearchRequest } from "./protocol.ts";
import { createSearchClient, type SearchWorker } from "./search-client.ts";

const hit: SearchHit = {
  code: "E11.9",
  title: "Type 2 diabetes mellitus",
  isBillable: true,
  via: "title",
};

const noSayings = { synonyms: [], abbreviations: [] };
const editions: Editions = {
  diagnoses: [],
  procedures: [
    {
      folder: "hcpcs-2026",
      edition: {
        system: "hcpcs",
        year: 2026,
        title: "Test edition",
        validFrom: "2025-10-01",
        validTo: "2026-09-30",
        source: "made for tests",
      },
      codes: [{ code: "G0439", title: "Annual wellness visit" }],
      modifiers: [],
      synonyms: noSayings,
    },
  ],
};

/** A worker that does what the test says. */
class FakeWorker implements SearchWorker {
  readonly requests: SearchRequest[] = [];
  isTerminated = false;
  readonly #listeners = new Map<string, (event: { readonly data: unknown }) => void>();

  postMessage(request: SearchRequest): void {
    this.requests.push(request);
  }

  addEventListener(type: string, listen: (event: { readonly data: unknown }) => void): void {
    this.#listeners.set(type, listen);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  emit(type: string, data?: unknown): void {
    this.#listeners.get(type)?.({ data });
  }
}

const urls = {
  codebook: "codebook.js",
  otheryears: "otheryears.js",
  tables: "tables.js",
  procedures: "procedures.js",
  sayings: "sayings.js",
};
const loadInstalled = () => Promise.resolve([new Uint8Array([1])]);

function aClient(loadEditions = vi.fn(() => Promise.resolve(editions))) {
  const worker = new FakeWorker();
  const client = createSearchClient({
    urls,
    startWorker: () => worker,
    loadInstalled,
    loadEditions,
  });
  return { worker, client, loadEditions };
}

describe("a search in the worker", () => {
  it("opens the code books there before anything is searched, those of this device among them", async () => {
    const { worker, client } = aClient();
    void client.search("diagnoses", "gout");
    await vi.waitFor(() => {
      expect(worker.requests).toEqual([
        { type: "open", ...urls, installed: [new Uint8Array([1])] },
        { type: "search", id: 1, kind: "diagnoses", query: "gout" },
      ]);
    });
  });

  it("gives each query its own answer, in whatever order they come", async () => {
    const { worker, client, loadEditions } = aClient();
    const first = client.search("diagnoses", "diab");
    const second = client.search("diagnoses", "diabetes");
    worker.emit("message", { type: "hits", id: 2, hits: [hit] });
    worker.emit("message", { type: "hits", id: 1, hits: [] });
    await expect(first).resolves.toEqual([]);
    await expect(second).resolves.toEqual([hit]);
    expect(loadEditions).not.toHaveBeenCalled();
  });

  it("lets an answer pass that nobody waits for", async () => {
    const { worker, client } = aClient();
    const search = client.search("diagnoses", "diabetes");
    worker.emit("message", { type: "hits", id: 99, hits: [] });
    worker.emit("message", { type: "hits", id: 1, hits: [hit] });
    await expect(search).resolves.toEqual([hit]);
  });
});

describe("a search without a worker", () => {
  it("answers on the page where no worker starts", async () => {
    const client = createSearchClient({
      urls,
      startWorker: () => {
        throw new Error("workers are forbidden");
      },
      loadInstalled,
      loadEditions: () => Promise.resolve(editions),
    });
    await expect(client.search("services", "wellness")).resolves.toMatchObject([{ code: "G0439" }]);
    await expect(client.search("diagnoses", "diabetes")).resolves.toEqual([]);
  });

  it.each<[string, object | undefined, string]>([
    ["error", undefined, "its script cannot be loaded"],
    ["messageerror", undefined, "a message cannot be read"],
    ["message", { type: "failed", message: "no network" }, "it could not read the code books"],
  ])("answers what was asked already after %s: %j (%s)", async (type, data) => {
    const { worker, client, loadEditions } = aClient();
    const before = client.search("services", "wellness");
    worker.emit(type, data);
    await expect(before).resolves.toMatchObject([{ code: "G0439" }]);
    await expect(client.search("services", "G04")).resolves.toMatchObject([{ code: "G0439" }]);
    expect(worker.isTerminated).toBe(true);
    expect(loadEditions).toHaveBeenCalledOnce();
  });

  it("fails when the code books cannot be loaded, and tries again with the next query", async () => {
    const loadEditions = vi
      .fn<() => Promise<Editions>>()
      .mockRejectedValueOnce(new Error("offline"))
      .mockResolvedValue(editions);
    const { worker, client } = aClient(loadEditions);
    worker.emit("error");
    await expect(client.search("services", "wellness")).rejects.toThrow("offline");
    await expect(client.search("services", "wellness")).resolves.toHaveLength(1);
  });
});
