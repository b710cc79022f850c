import { withSeventh } from "../code-book.ts";
import type { SeventhCharacter, TabularFile, TabularNode } from "../edition.ts";
import type { OrderFile } from "./order-file.ts";

/** Where the files of one year disagree: the Tabular List with the order file, or an index with both. */
export interface ReleaseDifference {
  readonly kind: "not-in-tabular" | "not-in-order" | "flag" | "title" | "unknown-code";
  readonly code: string;
  /** A sentence. */
  readonly message: string;
}

/** A code that the Tabular List yields, seventh characters written out. */
export interface DerivedCode {
  readonly title: string;
  readonly isBillable: boolean;
}

/** Every code that can be derived from the tree and its seventh characters, headers included. */
export function deriveCodes(files: readonly TabularFile[]): ReadonlyMap<string, DerivedCode> {
  const derived = new Map<string, DerivedCode>();
  const visit = (node: TabularNode, above: SeventhCharacter | undefined) => {
    const seventh = node.seventhCharacter ?? above;
    const children = node.children ?? [];
    const isLeaf = children.length === 0;
    // A code of all seven characters is listed with its seventh, which is then not asked for again.
    const isWhole = node.code.length === 8;
    const asks = isLeaf && seventh !== undefined && !isWhole;
    derived.set(node.code, { title: node.title, isBillable: isLeaf && !asks });
    if (asks) {
      for (const [character, meaning] of Object.entries(seventh.values)) {
        const title = `${node.title}, ${meaning}`;
        derived.set(withSeventh(node.code, character), { title, isBillable: true });
      }
    }
    for (const child of children) visit(child, seventh);
  };
  for (const { categories } of files) for (const node of categories) visit(node, undefined);
  return derived;
}

/** Compares what the Tabular List yields with the order file, both ways. */
export function verifyTabular(
  files: readonly TabularFile[],
  order: OrderFile,
): readonly ReleaseDifference[] {
  const derived = deriveCodes(files);
  const differences: ReleaseDifference[] = [];
  for (const [code, row] of order.rows) {
    const own = derived.get(code);
    if (!own) {
      const what = row.isBillable ? "billable" : "a header";
      const message = `${code} “${row.title}” is ${what} in the order file and not derivable from the Tabular List`;
      differences.push({ kind: "not-in-tabular", code, message });
    } else if (own.isBillable !== row.isBillable) {
      const message = `${code} is ${own.isBillable ? "billable" : "a header"} by the Tabular List, not so in the order file`;
      differences.push({ kind: "flag", code, message });
    } else if (own.title !== row.title) {
      const message = `${code} is titled “${own.title}” in the Tabular List, “${row.title}” in the order file`;
      differences.push({ kind: "title", code, message });
    }
  }
  for (const [code, { title }] of derived) {
    if (order.rows.has(code)) continue;
    const message = `${code} “${title}” follows from the Tabular List and is not in the order file`;
    differences.push({ kind: "not-in-order", code, message });
  }
  return differences;
}
