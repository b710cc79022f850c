/** The Table of Neoplasms or the Table of Drugs and Chemicals. */
export interface CodeTable {
  /** Over each column; the first stands over the terms. */
  readonly heads: readonly string[];
  /** Main terms in the order of the book. */
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly title: string;
  /** Nonessential modifiers, in parentheses. */
  readonly nemod?: string;
  readonly see?: string;
  readonly seeAlso?: string;
  /** Words that the table prints beside the term. */
  readonly note?: string;
  /** A code under each head but the first, empty where there is none; a dash at its end asks for more characters. */
  readonly cells?: readonly string[];
  readonly terms?: readonly TableRow[];
}
