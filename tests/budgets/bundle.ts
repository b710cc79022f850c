/** One file of a build, as vite's manifest lists it. */
export interface ManifestChunk {
  readonly file: string;
  readonly src?: string | undefined;
  readonly isDynamicEntry?: boolean | undefined;
  readonly imports?: readonly string[] | undefined;
  readonly dynamicImports?: readonly string[] | undefined;
}

export type Manifest = Readonly<Record<string, ManifestChunk>>;

/** Keys of all chunks that a browser must have before those at `keys` can run, themselves included. */
export function staticClosure(manifest: Manifest, keys: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...keys];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    waiting.push(...(manifest[key]?.imports ?? []));
  }
  return reached;
}

/** Keys of the chunks that are loaded on demand from `folder`. */
export function lazyChunks(manifest: Manifest, folder: string): string[] {
  return Object.entries(manifest)
    .filter(([, chunk]) => chunk.isDynamicEntry === true && chunk.src?.startsWith(folder) === true)
    .map(([key]) => key);
}

/** What the first screen needs: the entry and the home screen. */
export function firstPage(manifest: Manifest): Set<string> {
  const entries = Object.keys(manifest).filter((key) => key.endsWith(".html"));
  return staticClosure(manifest, [...entries, ...lazyChunks(manifest, "src/features/home/")]);
}
