import { err, ok, type Result } from "../../../lib/result.ts";

/**
 * A forest as columns, parents before children: `depth` has a character for each node (0 to 9, a, b, …), every other
 * column a line for each node, empty where the field is absent. Alike values stand together, which packs well, and
 * are read back without a parser.
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
  const columns = keys.map((): string[] => []);
  const visit = (node: Node, parent: Node | undefined, depth: number) => {
    depths.push(depth.toString(MOST_LEVELS));
    const fields = read(node, parent);
    keys.forEach((key, index) => columns[index]?.push(fields[key] ?? ""));
    for (const child of childrenOf(node)) visit(child, node, depth + 1);
  };
  for (const root of roots) visit(root, undefined, 0);
  return {
    depth: depths.join(""),
    ...Object.fromEntries(keys.map((key, index) => [key, (columns[index] ?? []).join("\n")])),
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
  const lines = new Map<Key, readonly string[]>();
  for (const key of keys) {
    const column = columns[key];
    if (column === undefined) return err(`column ${key} is missing`);
    const own = depth.length === 0 && column === "" ? [] : column.split("\n");
    if (own.length !== depth.length) {
      return err(`column ${key} has ${own.length} lines, not ${depth.length}`);
    }
    lines.set(key, own);
  }
  const roots: Node[] = [];
  /** By level: where a node of that level belongs, and the node above it. */
  const open: { home: Node[]; parent: Node | undefined }[] = [{ home: roots, parent: undefined }];
  let at = 0;
  const field = (key: Key) => lines.get(key)?.[at] ?? "";
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
  return ok(roots);
}
