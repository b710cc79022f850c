import type { DiagnosisEdition } from "../../catalog/catalog.ts";
import type { ContentProblem } from "../../catalog/problem.ts";
import { withSeventh } from "../../domain/codebook/code-book.ts";
import type { SeventhCharacter, TabularNode } from "../../domain/codebook/edition.ts";
import type { OrderFile } from "../../domain/codebook/release/order-file.ts";

export interface TabularComparison {
  readonly differences: readonly ContentProblem[];
  /** Lines of the Tabular List, headers included. */
  readonly entryCount: number;
  /** Codes that can be reported, seventh characters written out. */
  readonly billableCount: number;
  readonly categoryCount: number;
  /** Nodes that hold a selection only. */
  readonly partial: readonly string[];
}

/**
 * Compares the Tabular List of an edition with the order file of its year: each line and each code that its seventh
 * characters make exists with the same title and flag, and below no category is anything missing.
 */
export function compareTabular(
  { folder, tabular, changes }: Pick<DiagnosisEdition, "folder" | "tabular" | "changes">,
  order: OrderFile,
): TabularComparison {
  const differences: ContentProblem[] = [];
  const known = new Set<string>();
  const partial: string[] = [];
  const official = codesByCategory(order);
  let entryCount = 0;
  let billableCount = 0;
  let categoryCount = 0;

  const expect = (code: string, title: string, isBillable: boolean, report: Report) => {
    known.add(code);
    if (isBillable) billableCount += 1;
    const row = order.rows.get(code);
    if (!row) return report(`${code} is not in the release`);
    if (row.title !== title) {
      report(`${code} is titled “${title}”, in the release “${row.title}”`);
    }
    if (row.isBillable !== isBillable) {
      report(
        row.isBillable
          ? `${code} is a header here, in the release it is billable`
          : `${code} is billable here, in the release it is a header`,
      );
    }
  };

  const visit = (node: TabularNode, above: SeventhCharacter | undefined, at: Place) => {
    const { code, title, children = [] } = node;
    const report = (message: string) => {
      differences.push({ file: at.file, field: at.field, message });
    };
    const seventh = node.seventhCharacter ?? above;
    const isLeaf = children.length === 0;
    entryCount += 1;
    expect(code, title, isLeaf && !seventh, report);
    for (const [character, meaning] of Object.entries(isLeaf ? (seventh?.values ?? {}) : {})) {
      expect(withSeventh(code, character), `${title}, ${meaning}`, true, report);
    }
    children.forEach((child, index) => {
      visit(child, seventh, { file: at.file, field: `${at.field}/children/${index}` });
    });
    if (node.partial) partial.push(code);
    if (node.partial && missingBelow(code).length === 0) {
      report(`${code} is marked partial, yet nothing is missing below it`);
    }
  };

  const missingBelow = (code: string) =>
    (official.get(code.slice(0, 3)) ?? []).filter(
      (each) => each.startsWith(code) && !known.has(each),
    );

  for (const { section, categories } of tabular) {
    const file = changes ? `${folder}/changes.json` : `${folder}/tabular/${section}.json`;
    categories.forEach((category, index) => {
      const field = `categories/${index}`;
      categoryCount += 1;
      visit(category, undefined, { file, field });
      const excused = (code: string) => partial.some((node) => code.startsWith(node));
      for (const { code, below } of topmost(missingBelow(category.code))) {
        if (excused(code)) continue;
        const more = below === 0 ? "" : ` and the ${below} below it`;
        const title = order.rows.get(code)?.title ?? "";
        differences.push({ file, field, message: `${code} “${title}”${more}: missing` });
      }
    });
  }
  return { differences, entryCount, billableCount, categoryCount, partial };
}

type Report = (message: string) => void;
type Place = Pick<ContentProblem, "file" | "field">;

function codesByCategory(order: OrderFile): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const code of order.rows.keys()) {
    const category = code.slice(0, 3);
    const list = codes.get(category);
    if (list) list.push(code);
    else codes.set(category, [code]);
  }
  return codes;
}

/** Codes in the order of the book, those below another one only counted. */
function topmost(codes: readonly string[]): readonly { code: string; below: number }[] {
  const found: { code: string; below: number }[] = [];
  for (const code of codes) {
    const last = found.at(-1);
    if (last && code.startsWith(last.code)) last.below += 1;
    else found.push({ code, below: 0 });
  }
  return found;
}
