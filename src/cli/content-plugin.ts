import { createHash } from "node:crypto";
import { readContentFiles } from "./content-files.ts";
import { partsOf } from "../catalog/audit-content.ts";
import { manifestOf } from "../catalog/manifest.ts";
import { packDiagnoses, packTables } from "../catalog/packed-diagnoses.ts";
import type { ContentFiles } from "../catalog/catalog-reader.ts";
import { readCatalog } from "../catalog/read-catalog.ts";

const MODULE = "virtual:content";
const PREFIX = "virtual:content/";
/** Chunks that a worker imports by their address. */
const ADDRESSED = ["codebook", "otheryears", "tables", "procedures", "sayings"] as const;

/** The parts of a bundler's plugin that this one fills in; `vite.config.ts` checks them against Vite's own type. */
interface ContentPlugin {
  name: string;
  configResolved(config: { readonly command: "build" | "serve" }): void;
  resolveId(id: string): string | undefined;
  load(this: ChunkEmitter, id: string): string | undefined;
  configureServer(server: DevServer): void;
}

interface ChunkEmitter {
  emitFile(file: { type: "chunk"; id: string; name: string }): string;
}

interface DevServer {
  watcher: {
    add(path: string): unknown;
    on(event: "all", run: (event: string, path: string) => void): unknown;
  };
  moduleGraph: { invalidateAll(): void };
  ws: { send(message: { type: "full-reload" }): void };
}

/**
 * Serves `content/` to the program: `virtual:content` with the manifest and a lazy chunk for each scenario, key,
 * lesson and code book. A file that cannot be read stops the build; while developing, the rest is served and every
 * problem is named.
 */
export function contentPlugin(projectFolder = process.cwd()): ContentPlugin {
  let modules: ReadonlyMap<string, string> | undefined;
  let isBuild = false;
  const read = () => (modules ??= contentModules(readContentFiles(projectFolder), isBuild));
  return {
    name: "chart-to-claim:content",
    resolveId: (id) => (id === MODULE || id.startsWith(PREFIX) ? `\0${id}` : undefined),
    configResolved({ command }) {
      isBuild = command === "build";
    },
    load(id) {
      if (!id.startsWith(`\0${MODULE}`)) return undefined;
      const code = read().get(id.slice(1));
      if (code === undefined || id !== `\0${MODULE}`) return code;
      const urls = ADDRESSED.map((name) => {
        const url = isBuild
          ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: "chunk", id: PREFIX + name, name })}`
          : JSON.stringify(`/@id/__x00__${PREFIX}${name}`);
        return `${name}: ${url}`;
      });
      return `${code}export const chunkUrls = { ${urls.join(", ")} };\n`;
    },
    configureServer(server) {
      server.watcher.add("content");
      server.watcher.on("all", (_event, path) => {
        if (!/[\\/]content[\\/].+\.(md|json)$/.test(path)) return;
        modules = undefined;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: "full-reload" });
      });
    },
  };
}

function contentModules(files: ContentFiles, isStrict: boolean): ReadonlyMap<string, string> {
  const { catalog, problems } = readCatalog(files);
  if (problems.length > 0) {
    const lines = problems.map(({ file, field, message }) => `  ${file} ${field}: ${message}`);
    const message = `content has ${problems.length} problem(s):\n${lines.join("\n")}`;
    if (isStrict) throw new Error(message);
    console.error(message);
  }
  const manifest = manifestOf(catalog, versionOf(files));
  const listed = new Set(manifest.scenarios.map(({ slug }) => slug));
  const books = packDiagnoses(catalog.diagnoses);
  const parts = new Map<string, unknown>([
    ...catalog.scenarios
      .filter(({ slug }) => listed.has(slug))
      .flatMap(({ slug, prompt, key }): [string, unknown][] => [
        [`scenario/${slug}`, prompt],
        [`key/${slug}`, key],
      ]),
    ...catalog.audits
      .filter(({ slug }) => manifest.audits.some((audit) => audit.slug === slug))
      .map((audit): [string, unknown] => [`audit/${audit.slug}`, partsOf(audit)]),
    ...catalog.lessons.map((lesson): [string, unknown] => [
      `lesson/${lesson.track}/${lesson.slug}`,
      lesson,
    ]),
    ["sets", catalog.sets.filter(({ scenarios }) => scenarios.every((slug) => listed.has(slug)))],
    ["editions", manifest.editions.map(({ title }) => title)],
    ["look-ups", catalog.lookUps ?? null],
    ["glossary", catalog.glossary],
    ["guidelines", catalog.guidelines],
    ["places", catalog.placesOfService],
    ["codebook", books.whole],
    ["otheryears", books.changed],
    ["tables", catalog.diagnoses.map(packTables)],
    ["procedures", catalog.procedures],
    ["sayings", catalog.sayings],
  ]);
  const loaders = [...parts.keys()].map(
    (name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(PREFIX + name)})`,
  );
  return new Map([
    [
      MODULE,
      `export const manifest = ${jsonModule(manifest)};\nexport const chunks = {\n${loaders.join(",\n")}\n};\n`,
    ],
    ...[...parts].map(([name, value]): [string, string] => [
      PREFIX + name,
      `export default ${jsonModule(value)};\n`,
    ]),
  ]);
}

/** JSON.parse of a string literal is read faster by engines than the same object as code. */
function jsonModule(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

function versionOf(files: ContentFiles): string {
  const hash = createHash("sha256");
  for (const [path, text] of files) hash.update(`${path}\0${text}\0`);
  return hash.digest("hex").slice(0, 12);
}
