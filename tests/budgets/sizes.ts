import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { z } from "zod";
import { firstPage, lazyChunks, staticClosure, type Manifest } from "./bundle.ts";

const kibibyte = 1024;

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    src: z.string().optional(),
    isDynamicEntry: z.boolean().optional(),
    imports: z.array(z.string()).optional(),
    dynamicImports: z.array(z.string()).optional(),
  }),
);

export interface Size {
  readonly what: string;
  /** Compressed JavaScript, in KiB. */
  readonly kib: number;
  /** The most that is allowed, in KiB. */
  readonly budget?: number;
}

function compressedKib(path: string): number {
  return gzipSync(readFileSync(path)).byteLength / kibibyte;
}

function sum(folder: string, manifest: Manifest, keys: Iterable<string>): number {
  const files = new Set([...keys].flatMap((key) => manifest[key]?.file ?? []));
  return [...files]
    .filter((file) => file.endsWith(".js"))
    .reduce((total, file) => total + compressedKib(join(folder, file)), 0);
}

export function readManifest(folder: string): Manifest {
  const path = join(folder, ".vite", "manifest.json");
  if (!existsSync(path)) throw new Error(`${folder} holds no build: run \`npm run build\` first`);
  return manifestSchema.parse(JSON.parse(readFileSync(path, "utf8")));
}

/** Compressed sizes of a build: the first page, what each screen adds to it, and the content. */
export function measureBuild(folder: string): Size[] {
  const manifest = readManifest(folder);
  const first = firstPage(manifest);
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const plain = [...page.matchAll(/<script[^>]* src="\.\/([^"/]+\.js)"/g)]
    .map(([, file = ""]) => compressedKib(join(folder, file)))
    .reduce((total, kib) => total + kib, 0);
  const screens = lazyChunks(manifest, "src/features/")
    .filter((key) => !first.has(key))
    .map((key) => {
      const added = [...staticClosure(manifest, [key])].filter((chunk) => !first.has(chunk));
      return { what: key.replace("src/features/", "+ "), kib: sum(folder, manifest, added) };
    });
  const chunk = (name: string) =>
    Object.keys(manifest).filter((key) => key === `virtual:content/${name}`);
  return [
    { what: "first page", kib: sum(folder, manifest, first) + plain, budget: 110 },
    ...screens.toSorted((a, b) => b.kib - a.kib),
    { what: "teaching code book", kib: sum(folder, manifest, chunk("codebook")), budget: 250 },
    { what: "its tables, apart", kib: sum(folder, manifest, chunk("tables")), budget: 10 },
  ];
}

/** Markdown table of sizes. */
export function formatSizes(sizes: readonly Size[]): string {
  const rows = sizes.map(
    ({ what, kib, budget }) => `| ${what} | ${kib.toFixed(1)} | ${budget ?? ""} |`,
  );
  return ["| compressed JavaScript | KiB | at most |", "| --- | ---: | ---: |", ...rows].join("\n");
}
