import { parseSync, Visitor } from "vite";
import { resolveImport, type SourceFile } from "./source-files.ts";

/** Everything that a module names in `import`, `export … from`, `import()` or `import.meta.glob`. */
export function importsOf(file: SourceFile): string[] {
  const { program, module } = parseSync(file.path, file.text);
  const found = [
    ...module.staticImports.map((entry) => entry.moduleRequest.value),
    ...module.staticExports.flatMap((entry) =>
      entry.entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
  ];
  new Visitor({
    ImportExpression: ({ source }) => {
      if (source.type === "Literal" && typeof source.value === "string") found.push(source.value);
    },
    CallExpression: ({ callee, arguments: [pattern] }) => {
      const isGlob =
        callee.type === "MemberExpression" &&
        callee.object.type === "MetaProperty" &&
        callee.property.type === "Identifier" &&
        callee.property.name === "glob";
      if (!isGlob || pattern === undefined) return;
      const patterns = pattern.type === "ArrayExpression" ? pattern.elements : [pattern];
      for (const element of patterns) {
        if (element?.type === "Literal" && typeof element.value === "string") {
          found.push(element.value.replace(/^!/, ""));
        }
      }
    },
  }).visit(program);
  return [...new Set(found)];
}

/** The rooms of `src/`, and what each may import besides itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  domain: ["lib"],
  exercises: ["domain", "lib"],
  catalog: ["exercises", "domain", "lib"],
  storage: ["exercises", "domain", "lib"],
  ui: ["lib"],
  features: ["lib", "domain", "exercises", "catalog", "storage", "ui"],
  app: ["lib", "domain", "exercises", "catalog", "storage", "ui", "features"],
  cli: ["lib", "domain", "exercises", "catalog", "storage"],
};

/** Packages that draw on the screen or hold its state. */
const screenPackages = /^(react|react-.*|@react-.*|lucide-react|zustand)(\/|$)/;

/** Rooms in which a module may use Node. The browser never loads these modules. */
const nodeRooms = new Set(["cli", "catalog"]);

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

/** Components, hooks, and the registry of views: what needs React. */
function isScreen(path: string): boolean {
  return (
    path.endsWith(".tsx") || /\/use-[^/]+\.ts$/.test(path) || path === "src/exercises/views.ts"
  );
}

/** What of an exercise kind runs in Node and in the browser alike; the rest serves its view. */
export function isPureSide(path: string): boolean {
  return /^src\/exercises\/(kinds?|[^/]+\/(kind|schema|validate|grade))\.ts$/.test(path);
}

/** Modules that must run without a screen, together with everything that they load. */
function isScreenless(path: string): boolean {
  if (isTest(path)) return false;
  return /^src\/(lib|domain|catalog|storage|cli)\//.test(path) || isPureSide(path);
}

/** The file whose rules count: a test may import whatever the room of its subject may. */
function roomOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

function featureOf(path: string): string | undefined {
  return /^src\/features\/([^/]+)\//.exec(path)?.[1];
}

function within(path: string, allowed: string): boolean {
  return path === `src/${allowed}.ts` || path.startsWith(`src/${allowed}/`);
}

function judgePackage(file: SourceFile, room: string, specifier: string): string | undefined {
  if (isTest(file.path)) return undefined;
  if (specifier.startsWith("node:")) {
    return nodeRooms.has(room) ? undefined : `${file.path}: Node's ${specifier} in src/${room}`;
  }
  if (room === "lib") return `${file.path}: src/lib imports no package, yet "${specifier}"`;
  if (isScreenless(file.path) && screenPackages.test(specifier)) {
    return `${file.path}: "${specifier}" belongs to the screen`;
  }
  const stores = specifier === "idb" && room !== "storage";
  return stores ? `${file.path}: only src/storage opens the database` : undefined;
}

function judgePath(file: SourceFile, room: string, target: string): string | undefined {
  const targetRoom = roomOf(target);
  if (targetRoom === undefined) {
    if (isTest(file.path) && /^(tests|content|public)\//.test(target)) return undefined;
    const readsContent = target.startsWith("content/") && nodeRooms.has(room);
    return readsContent ? undefined : `${file.path}: ${target} lies outside src/`;
  }
  const feature = featureOf(file.path);
  if (targetRoom === "features" && feature !== undefined && featureOf(target) !== feature) {
    return `${file.path}: feature "${feature}" imports feature "${featureOf(target)}"`;
  }
  if (isScreenless(file.path) && isScreen(target)) {
    return `${file.path}: a module without a screen imports ${target}`;
  }
  if (targetRoom === room) return undefined;
  const allowed = [
    ...(mayImport[room] ?? []),
    ...(room === "exercises" && !isPureSide(file.path) ? ["ui"] : []),
  ];
  if (allowed.some((entry) => within(target, entry))) return undefined;
  return `${file.path}: src/${room} may not import ${target}`;
}

/** What a file of `src/` imports against the table of rooms; one sentence for each import. */
export function findImportProblems(file: SourceFile): string[] {
  const room = roomOf(file.path);
  if (room === undefined) return [];
  if (mayImport[room] === undefined) return [`${file.path}: "${room}" is no room of src/`];
  return importsOf(file).flatMap((specifier) => {
    const isRelative = specifier.startsWith(".");
    return (
      (isRelative
        ? judgePath(file, room, resolveImport(file.path, specifier))
        : judgePackage(file, room, specifier)) ?? []
    );
  });
}

/** Ways by which a module that must run without a screen loads one all the same, step by step. */
export function findScreenReach(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const loads = new Map(files.map((file) => [file.path, importsOf(file)]));
  return files.flatMap(({ path: start }) => {
    if (!isScreenless(start)) return [];
    const seen = new Set([start]);
    const waiting = [[start]];
    for (let way = waiting.pop(); way !== undefined; way = waiting.pop()) {
      const last = way.at(-1) ?? start;
      for (const specifier of loads.get(last) ?? []) {
        if (screenPackages.test(specifier)) return [[...way, specifier].join(" → ")];
        const next = resolveImport(last, specifier);
        if (!specifier.startsWith(".") || seen.has(next) || !byPath.has(next)) continue;
        if (isScreen(next)) return [[...way, next].join(" → ")];
        seen.add(next);
        waiting.push([...way, next]);
      }
    }
    return [];
  });
}
