/** Name of the pattern that an address in the hash belongs to; the most literal pattern wins. */
export function matchRoute(
  patterns: Readonly<Record<string, string>>,
  url: string,
): string | undefined {
  const segments = new URL(url).hash.replace(/^#/, "").replace(/\?.*$/, "").split("/");
  const given = segments.filter((segment) => segment !== "");
  const matching = Object.entries(patterns).filter(([, pattern]) => {
    const wanted = pattern.split("/").filter((segment) => segment !== "");
    return (
      wanted.length === given.length &&
      wanted.every((segment, index) => segment.startsWith(":") || segment === given[index])
    );
  });
  const parameters = (pattern: string) => pattern.split("/:").length;
  return matching.toSorted(([, a], [, b]) => parameters(a) - parameters(b))[0]?.[0];
}

/** Route names of the table that no accessibility check has visited. */
export function findUnvisited(
  patterns: Readonly<Record<string, string>>,
  visited: ReadonlySet<string>,
): string[] {
  return Object.keys(patterns).filter((name) => !visited.has(name));
}
