import { codeSetsOf } from "../../../src/catalog/catalog.ts";
import { readCatalog } from "../../../src/catalog/read-catalog.ts";
import { readContentFiles } from "../../../src/cli/content-files.ts";
import { walkRelease } from "../../../src/cli/release/walk.ts";
import { buildCodeBook, type CodeBook } from "../../../src/domain/codebook/code-book.ts";
import type { CodeTable } from "../../../src/domain/codebook/code-table.ts";
import type { Edition, IndexTerm, Synonyms } from "../../../src/domain/codebook/edition.ts";
import { parseIndexXml } from "../../../src/domain/codebook/release/index-xml.ts";
import { parseTableXml } from "../../../src/domain/codebook/release/table-xml.ts";
import { parseTabularXml } from "../../../src/domain/codebook/release/tabular-xml.ts";
import { shownLead, visitIndexLeads } from "../../../src/domain/codebook/search/index-leads.ts";
import { placesOf } from "../../../src/domain/codebook/search/index-places.ts";
import { PhraseIndexBuilder } from "../../../src/domain/codebook/search/phrase-index-builder.ts";
import { joinSynonyms } from "../../../src/domain/codebook/search/sayings.ts";
import { tableTerms } from "../../../src/domain/codebook/search/table-terms.ts";

/** What every engine searches. */
export interface Corpus {
  readonly title: string;
  readonly book: CodeBook;
  readonly index: readonly IndexTerm[];
  readonly tables: readonly CodeTable[];
  readonly synonyms: Synonyms;
}

/** One code for the general engines: its title, and the terms and index phrases that lead to it. */
export interface Document {
  readonly id: number;
  readonly code: string;
  readonly title: string;
  readonly terms: string;
}

/** The teaching edition of this repository. */
export function teachingCorpus(): Corpus {
  const { catalog } = readCatalog(readContentFiles(process.cwd()));
  const [edition] = catalog.diagnoses;
  const [book] = codeSetsOf(catalog).diagnoses;
  if (!edition || !book) throw new Error("the content holds no edition of ICD-10-CM");
  return {
    title: `teaching edition ${edition.edition.year}`,
    book,
    index: [...edition.index, ...edition.externalIndex],
    tables: [],
    synonyms: edition.synonyms,
  };
}

/** The newest ICD-10-CM whose XML files are in a folder or archive. */
export function releaseCorpus(folder: string): Corpus {
  const texts = new Map<string, { readonly year: number; readonly text: string }>();
  for (const file of walkRelease(folder)) {
    if (file.type !== "release") continue;
    const year = Number(/<version>(\d{4})/.exec(file.text.slice(0, 2000))?.[1] ?? 0);
    if (year > (texts.get(file.kind)?.year ?? 0)) texts.set(file.kind, { year, text: file.text });
  }
  const textOf = (kind: string) => texts.get(kind)?.text;
  const tabular = parseTabularXml(textOf("icd10cm-tabular") ?? "");
  if (!tabular.ok) {
    throw new Error(
      `${folder} holds no Tabular List that can be read: ${tabular.error[0]?.message}`,
    );
  }
  const indexes = ["icd10cm-index", "icd10cm-external-index"].flatMap((kind) => {
    const read = parseIndexXml(textOf(kind) ?? "");
    return read.ok ? read.value.terms : [];
  });
  const tables = ["icd10cm-neoplasms", "icd10cm-drugs"].flatMap((kind) => {
    const read = parseTableXml(textOf(kind) ?? "");
    return read.ok ? [read.value.table] : [];
  });
  const { catalog } = readCatalog(readContentFiles(process.cwd()));
  const own = catalog.diagnoses[0]?.synonyms ?? { synonyms: [], abbreviations: [] };
  const { chapters, files } = tabular.value;
  const year = texts.get("icd10cm-tabular")?.year ?? 0;
  return {
    title: `full release ${year}`,
    book: buildCodeBook(editionOf(year), chapters, files),
    index: indexes,
    tables,
    synonyms: joinSynonyms(own, catalog.sayings),
  };
}

function editionOf(year: number): Edition {
  return {
    system: "icd10cm",
    year,
    title: `ICD-10-CM ${year}`,
    validFrom: `${year - 1}-10-01`,
    validTo: `${year}-09-30`,
    source: "the folder given",
  };
}

/** Titles, inclusion terms and index phrases alike for every engine. */
export function documentsOf({ book, index, tables }: Corpus): readonly Document[] {
  const phrases = new Map<string, string[]>();
  const texts: string[] = [];
  const places = placesOf([...index, ...tables.flatMap(tableTerms)], texts);
  const words = new PhraseIndexBuilder(texts);
  visitIndexLeads(
    places,
    (text) => words.keyOf(text),
    ({ code, place, from }) => {
      const shown = shownLead(places, place, from);
      const known = phrases.get(code);
      if (known) known.push(shown);
      else phrases.set(code, [shown]);
    },
  );
  return [...book.entries.values()].map(({ code, title, node }, id) => ({
    id,
    code,
    title,
    terms: [...(node.notes?.inclusionTerms ?? []), ...(phrases.get(code) ?? [])].join("; "),
  }));
}
