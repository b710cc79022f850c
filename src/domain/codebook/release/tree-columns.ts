import { err, ok, type Result } from "../../../lib/result.ts";

/**
 * A forest as columns, parents before children: `depth` has a character for each node (0 to 9, a, b, …), every other
 * column lines of `<gap> <text>` for the nodes that have the field, where the gap counts the nodes passed over since
 * the last, in base 36 and left out when it is none. Alike values stand together, which packs well, and are read back
 * without a parser.
 */
export type TreeColumns = Readonly<Record<string, string>> & { readonly depth: string };

export type Fields<Key extends string> = Readonly<Partial<Record<Key, string | undefined>>>;

/** No more levels than one character tells; the deepest official file has nine. */
const MOST_LEVELS = 36;

export function encodeTree<Node, Key extends string>(
  roots: readonly Node[],
  keys: readonly Key[],
  read: (node: Node, parent: Node | undefined) => Fields<Key>,
  childrenOf: (node: Node) => readonly Node[],
): TreeColumns {
  const depths: string[] = [];
  const columns = keys.map(() => ({ lines: [] as string[], next: 0 }));
  const visit = (node: Node, parent: Node | undefined, depth: number) => {
    const at = depths.push(depth.toString(MOST_LEVELS)) - 1;
    const fields = read(node, parent);
    keys.forEach((key, index) => {
      const [text, column] = [fields[key] ?? "", columns[index]];
      if (text === "" || !column) return;
      const gap = at - column.next;
      column.lines.push(`${gap === 0 ? "" : gap.toString(36)} ${text}`);
      column.next = at + 1;
    });
    for (const child of childrenOf(node)) visit(child, node, depth + 1);
  };
  for (const root of roots) visit(root, undefined, 0);
  return {
    depth: depths.join(""),
    ...Object.fromEntries(keys.map((key, index) => [key, columns[index]?.lines.join("\n") ?? ""])),
  };
}

/** What `build` is given for each node. */
export interface NodeSource<Node, Key extends string> {
  readonly field: (key: Key) => string;
  readonly parent: Node | undefined;
  /** Filled after the node is built; undefined for a leaf. */
  readonly children: Node[] | undefined;
}

/** Builds the forest again; refused when columns are missing, unknown or of unequal length, or a level is left out. */
export function decodeTree<Node, Key extends string>(
  { depth, ...columns }: TreeColumns,
  keys: readonly Key[],
  build: (source: NodeSource<Node, Key>) => Node,
): Result<Node[], string> {
  const unknown = Object.keys(columns).find((key) => !(keys as readonly string[]).includes(key));
  if (unknown !== undefined) return err(`column ${unknown} is unknown`);
  const readers = {} as Record<Key, ColumnReader>;
  for (const key of keys) {
    const column = columns[key];
    if (column === undefined) return err(`column ${key} is missing`);
    readers[key] = new ColumnReader(column);
  }
  const roots: Node[] = [];
  /** By level: where a node of that level belongs, and the node above it. */
  const open: { home: Node[]; parent: Node | undefined }[] = [{ home: roots, parent: undefined }];
  let at = 0;
  const field = (key: Key) => readers[key].at(at);
  for (; at < depth.length; at += 1) {
    const level = Number.parseInt(depth.charAt(at), MOST_LEVELS);
    const place = open[level];
    if (!place) return err(`node ${at + 1} stands at level ${depth.charAt(at)} with none above it`);
    open.length = level + 1;
    const hasChildren = Number.parseInt(depth.charAt(at + 1), MOST_LEVELS) > level;
    const children: Node[] | undefined = hasChildren ? [] : undefined;
    const node = build({ field, parent: place.parent, children });
    place.home.push(node);
    if (children) open.push({ home: children, parent: node });
  }
  const unread = keys.find((key) => !readers[key].isRead);
  if (unread !== undefined) return err(`column ${unread} is damaged or longer than the others`);
  return ok(roots);
}

/** Reads a column from its first node to its last. */
class ColumnReader {
  readonly #lines: readonly string[];
  #line = 0;
  /** The node of the line that comes next; NaN where its gap is no number. */
  #next = 0;
  #text = "";

  constructor(column: string) {
    this.#lines = column === "" ? [] : column.split("\n");
    this.#open(0);
  }

  get isRead(): boolean {
    return this.#line >= this.#lines.length;
  }

  /** The text of a node, empty where it has none; asked for once a node, in their order. */
  at(node: number): string {
    if (node !== this.#next) return "";
    const text = this.#text;
    this.#line += 1;
    this.#open(node + 1);
    return text;
  }

  #open(from: number): void {
    const line = this.#lines[this.#line];
    if (line === undefined) return;
    const end = line.indexOf(" ");
    this.#text = line.slice(end + 1);
    this.#next = end === 0 ? from : from + Number.parseInt(line.slice(0, Math.max(0, end)), 36);
  }
}
