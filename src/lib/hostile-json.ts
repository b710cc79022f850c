/** Names through which a careless merge could reach the prototype of every object. */
const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Where data that somebody handed in does what no file of this program does: a prototype's name as a
 * key, or nesting deeper than `deepest`. `null` when it does neither. Walks without recursion, so that
 * no nesting can exhaust the stack.
 */
export function firstHostilePath(data: unknown, deepest = 60): string | null {
  const open: { readonly value: unknown; readonly path: string; readonly depth: number }[] = [
    { value: data, path: "", depth: 0 },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path, depth } = next;
    if (typeof value !== "object" || value === null) continue;
    if (depth > deepest) return path;
    const isList = Array.isArray(value);
    for (const [key, inner] of Object.entries(value)) {
      if (PROTOTYPE_KEYS.has(key)) return `${path}.${key}`.replace(/^\./, "");
      if (typeof inner !== "object" || inner === null) continue;
      const step = isList ? `[${key}]` : path === "" ? key : `.${key}`;
      open.push({ value: inner, path: path + step, depth: depth + 1 });
    }
  }
  return null;
}
