import uFuzzy from "@leeoniya/ufuzzy";
import { create, insertMultiple, search as searchOrama } from "@orama/orama";
import { Document as FlexDocument } from "flexsearch";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { createDiagnosisSearch } from "../../../src/domain/codebook/search/code-search.ts";
import type { Corpus, Document } from "./corpus.ts";

/** Codes for a query, best first, ten at most. */
export type Find = (query: string) => readonly string[] | Promise<readonly string[]>;

/** An engine, made ready for a corpus. General ones get its titles, inclusion terms and index phrases. */
export interface Engine {
  readonly name: string;
  readonly build: (corpus: Corpus, documents: readonly Document[]) => Find | Promise<Find>;
}

const LIMIT = 10;

export const engines: readonly Engine[] = [
  {
    name: "codebook",
    build: ({ book, index, synonyms, tables }) => {
      const search = createDiagnosisSearch(book, index, synonyms, tables);
      return (query) => search(query, LIMIT).map(({ code }) => code);
    },
  },
  {
    name: "minisearch",
    build: (_corpus, documents) => {
      const index = new MiniSearch<Document>({
        fields: ["code", "title", "terms"],
        searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } },
      });
      index.addAll(documents);
      return (query) =>
        codesOf(
          index.search(query).map(({ id }) => Number(id)),
          documents,
        );
    },
  },
  {
    name: "flexsearch",
    build: (_corpus, documents) => {
      const index = new FlexDocument({
        tokenize: "forward",
        document: { id: "id", index: ["title", "terms", "code"] },
      });
      for (const document of documents) index.add(document.id, { ...document });
      return (query) => {
        const fields = index.search(query, { limit: LIMIT, suggest: true });
        const ids = fields.flatMap(({ result }) => result.map(Number));
        return codesOf([...new Set(ids)], documents);
      };
    },
  },
  {
    name: "ufuzzy",
    build: (_corpus, documents) => {
      const haystack = documents.map(({ code, title, terms }) => `${code} ${title}; ${terms}`);
      const fuzzy = new uFuzzy({ intraMode: 1 });
      return (query) => {
        const [found, info, order] = fuzzy.search(haystack, query, 1, 1000);
        const ranked = info ? order.map((at) => info.idx[at] ?? -1) : (found ?? []);
        return codesOf(ranked, documents);
      };
    },
  },
  {
    name: "fuse",
    build: (_corpus, documents) => {
      const fuse = new Fuse(documents, {
        keys: ["code", { name: "title", weight: 2 }, "terms"],
        ignoreLocation: true,
        threshold: 0.4,
      });
      return (query) => fuse.search(query, { limit: LIMIT }).map(({ item }) => item.code);
    },
  },
  {
    name: "orama",
    build: async (_corpus, documents) => {
      const database = create({ schema: { code: "string", title: "string", terms: "string" } });
      await insertMultiple(
        database,
        documents.map(({ code, title, terms }) => ({ code, title, terms })),
        1000,
      );
      return async (query) => {
        const { hits } = await searchOrama(database, {
          term: query,
          limit: LIMIT,
          tolerance: 1,
          boost: { title: 2 },
        });
        return hits.map(({ document }) => document.code);
      };
    },
  },
];

function codesOf(ids: readonly number[], documents: readonly Document[]): readonly string[] {
  return ids.slice(0, LIMIT).flatMap((id) => documents[id]?.code ?? []);
}
