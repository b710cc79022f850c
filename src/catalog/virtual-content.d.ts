declare module "virtual:content" {
  /** The light list of all content. */
  export const manifest: import("./manifest.ts").Manifest;
  /** Chunks by name: `scenario/<slug>`, `key/<slug>`, `audit/<slug>`, `lesson/<track>/<slug>`, `sets`, `look-ups`, `glossary`, `guidelines`, `places`, `codebook`, `otheryears`, `tables`, `procedures`, `sayings`. */
  export const chunks: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>>;
  /** Addresses of the chunks that a worker imports. */
  export const chunkUrls: Readonly<
    Record<"codebook" | "otheryears" | "tables" | "procedures" | "sayings", string>
  >;
}

declare module "virtual:content/editions" {
  /** Titles of the editions that ship, apart from the manifest: the first page shows them. */
  const titles: readonly string[];
  export default titles;
}
