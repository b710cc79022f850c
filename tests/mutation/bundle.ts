import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { pathToFileURL } from "node:url";
import { Instrumenter, type InstrumenterOptions } from "@stryker-mutator/instrumenter";
import { build } from "vite";

/** One change to the source, switched on by its id while the bundle runs. */
export interface Mutant {
  readonly id: string;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly operator: string;
  readonly original: string;
  readonly replacement: string;
  /** The whole file, unchanged. */
  readonly source: string;
  /** The whole file with the change. */
  readonly changed: () => string;
}

interface Bundle {
  readonly mutants: readonly Mutant[];
  /** A script; what it needs from outside it takes from `mutationBench` and `mutationRequire`. */
  readonly code: string;
}

/** Tests and sources as one script in which every mutant of the named files waits for its switch. */
export async function bundle(files: readonly string[], tests: readonly string[]): Promise<Bundle> {
  const { mutants, contents } = await instrumented(files);
  const entry = "\0tests";
  const harness = new URL("harness.ts", import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: "error",
    plugins: [
      {
        name: "mutants",
        enforce: "pre",
        resolveId: (id) => (id === entry ? id : id === "vitest" ? harness : null),
        load: (id) => {
          if (id === entry)
            return tests.map((file) => `import ${JSON.stringify(file)};`).join("\n");
          if (!id.endsWith(".ts")) return null;
          const text = contents.get(id) ?? readFileSync(id, "utf8");
          const here = text.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(id).href));
          return tests.includes(id) ? `mutationBench.file = ${JSON.stringify(id)};\n${here}` : here;
        },
      },
    ],
    ssr: { external: ["zod", "zod/mini", "fast-check"], target: "node" },
    build: {
      ssr: true,
      write: false,
      minify: false,
      rolldownOptions: {
        input: entry,
        external: [/^node:/, /^zod/, "fast-check"],
        treeshake: false,
        output: { format: "cjs", codeSplitting: false },
      },
    },
  });
  if (!("output" in built)) throw new Error("the tests could not be bundled");
  const [chunk] = built.output;
  return {
    mutants,
    code: `(function (require, exports, module) {\n${chunk.code}\n})(mutationRequire, {}, {});`,
  };
}

async function instrumented(files: readonly string[]) {
  const silent = () => undefined;
  const logger = { isDebugEnabled: () => false, debug: silent, info: silent, warn: silent };
  const options: InstrumenterOptions = {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
    noHeader: false,
  };
  const sources = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
  const result = await new Instrumenter(logger as never).instrument(
    [...sources].map(([name, content]) => ({ name, content, mutate: true })),
    options,
  );
  const mutants = result.mutants.map((mutant): Mutant => {
    const { id, fileName, location, mutatorName, replacement } = mutant;
    const source = sources.get(fileName) ?? "";
    const [start, end] = [offsetOf(source, location.start), offsetOf(source, location.end)];
    return {
      id,
      file: relative(process.cwd(), fileName),
      line: location.start.line + 1,
      operator: mutatorName,
      original: source.slice(start, end),
      replacement,
      source,
      changed: () => source.slice(0, start) + replacement + source.slice(end),
    };
  });
  return {
    mutants,
    contents: new Map(result.files.map(({ name, content }) => [name, content])),
  };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Of a place in lines and columns, both from zero, as the instrumenter gives them. */
function offsetOf(source: string, { line, column }: Place): number {
  const before = source.split("\n").slice(0, line);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + column;
}
