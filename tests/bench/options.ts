/** What the command line asks of a benchmark. */
export interface BenchOptions {
  /** Folder or archive of an official release. */
  readonly release?: string;
  /** File of queries, `query<TAB>prefix,prefix…` a line. */
  readonly queries?: string;
  /** Nothing but one JSON object is printed. */
  readonly isJson: boolean;
}

export interface Invocation {
  readonly names: readonly string[];
  readonly options: BenchOptions;
}

/** Reads `name … [--release <folder>] [--queries <file>] [--json]`; a message where it makes no sense. */
export function readInvocation(argv: readonly string[]): Invocation | string {
  const names: string[] = [];
  const values: { release?: string; queries?: string } = {};
  let isJson = false;
  for (let at = 0; at < argv.length; at += 1) {
    const argument = argv[at] ?? "";
    if (argument === "--json") isJson = true;
    else if (argument === "--release" || argument === "--queries") {
      at += 1;
      const value = argv[at];
      if (value === undefined) return `${argument} wants a path behind it.`;
      values[argument === "--release" ? "release" : "queries"] = value;
    } else if (argument.startsWith("--")) return `${argument} is not known.`;
    else names.push(argument);
  }
  if (isJson && names.length !== 1) return "--json goes with one benchmark.";
  return { names, options: { ...values, isJson } };
}
