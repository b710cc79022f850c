import { chunkUrls } from "virtual:content";
import type { SearchHit } from "../../domain/codebook/search/code-search.ts";
import { loadAllEditions, loadInstalled } from "../browser.ts";
import { createSearchClient, type SearchClient } from "./search-client.ts";

let client: SearchClient | undefined;

function theClient(): SearchClient {
  client ??= createSearchClient({
    urls: chunkUrls,
    startWorker: () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
    loadInstalled,
    loadEditions: () => loadAllEditions().then(({ editions }) => editions),
  });
  return client;
}

/** The next search opens the editions anew. */
export function forgetSearch(): void {
  client?.close();
  client = undefined;
}

/** Diagnoses by code or words, best first, in the edition of a date of service (ISO); without one, in the newest. */
export function searchDiagnoses(
  query: string,
  dateOfService?: string,
): Promise<readonly SearchHit[]> {
  return theClient().search("diagnoses", query, dateOfService);
}

/** Services (HCPCS Level II and CPT) by code or words, best first. */
export function searchServices(query: string): Promise<readonly SearchHit[]> {
  return theClient().search("services", query);
}

/** Starts the worker and its index before the first key is pressed: call it when a search box comes into sight. */
export function warmSearch(): void {
  theClient();
}
