/**
 * Changes the grader in one place at a time and sees whether its tests notice.
 * Usage: npm run mutation [-- <part of a path> …]   (`-- rules/gl`, `-- grading/score grading/poa`; everything otherwise)
 * Prints the score of each folder (changes noticed ÷ changes made) and each change that nobody noticed. Fails below 85 %.
 * Every change runs in a fresh copy of the grader, with the tests that reach it; the operators are Stryker's.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Script } from "node:vm";
import { expect } from "vitest";
import { bundle, type Mutant } from "./bundle.ts";
import type { Bench, CollectedTest } from "./harness.ts";

const FOLDER = "src/domain/grading";
/** Percent. */
const LEAST = 85;
/** Milliseconds for all tests of one change; a change that makes a loop endless counts as noticed. */
const LONGEST = 20_000;

const { positionals } = parseArgs({
  allowPositionals: true,
  options: {},
});

interface Coverage {
  readonly static: Readonly<Record<string, number>>;
  readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: Coverage | undefined;
}

const switches: Switches = {};
const require = createRequire(import.meta.url);

async function main(): Promise<number> {
  const all = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => resolve(FOLDER, name))
    .sort();
  const tests = all.filter((file) => file.endsWith(".test.ts"));
  const mutated = all.filter(
    (file) =>
      !/(\.test|\/testing)\.ts$/.test(file) &&
      (positionals.length === 0 || positionals.some((part) => file.includes(part))),
  );
  const { mutants, code } = await bundle(mutated, tests);
  const script = new Script(code, { filename: "grader-under-test.cjs" });
  Object.assign(globalThis, { __stryker__: switches, mutationRequire: require });

  const clean = run(script, () => true);
  if (clean.failed) throw new Error(`fails unchanged: ${clean.failed}`);
  const coverage = clean.coverage;
  const reachedBy = (id: string) =>
    new Set(Object.keys(coverage.perTest).filter((test) => coverage.perTest[test]?.[id]));

  const isAnchor = anchorsWithoutEffect();
  const judged = mutants.filter((mutant) => !isWording(mutant) && !isAnchor(mutant));
  const survivors: Mutant[] = [];
  const counts = new Map<string, { noticed: number; made: number }>();
  for (const mutant of judged) {
    const isStatic = coverage.static[mutant.id] !== undefined;
    const reached = reachedBy(mutant.id);
    const isRelevant = (test: string) => isStatic || reached.has(test);
    const noticed =
      (isStatic || reached.size > 0) && run(script, isRelevant, mutant).failed !== undefined;
    if (!noticed) survivors.push(mutant);
    const folder = folderOf(mutant.file);
    const count = counts.get(folder) ?? { noticed: 0, made: 0 };
    counts.set(folder, { noticed: count.noticed + (noticed ? 1 : 0), made: count.made + 1 });
  }
  for (const { file, line, operator, original, replacement } of survivors) {
    console.log(`${file}:${line} ${operator}: ${short(original)} → ${short(replacement)}`);
  }
  const sum = [...counts.values()].reduce(
    (total, { noticed, made }) => ({ noticed: total.noticed + noticed, made: total.made + made }),
    { noticed: 0, made: 0 },
  );
  const rows = [...counts, ["all", sum] as const];
  for (const [name, { noticed, made }] of rows) {
    console.log(`${name}: ${noticed} of ${made} noticed, ${((100 * noticed) / made).toFixed(1)} %`);
  }
  console.log(
    `${mutants.length - judged.length} changes to wording and to anchors without effect were left out`,
  );
  return (100 * sum.noticed) / sum.made;
}

/** Loads a fresh copy and runs its tests, those that lie beside the changed file first, up to the first failure. */
function run(
  script: Script,
  isRelevant: (test: string) => boolean,
  mutant?: Mutant,
): { readonly failed?: string; readonly coverage: Coverage } {
  const coverage: Coverage = { static: {}, perTest: {} };
  switches.activeMutant = mutant?.id;
  switches.currentTestId = undefined;
  switches.mutantCoverage = coverage;
  const tests: CollectedTest[] = [];
  const bench: Bench = { expect, tests, file: "" };
  Object.assign(globalThis, { mutationBench: bench });
  try {
    script.runInThisContext({ timeout: LONGEST });
    const own = mutant === undefined ? "" : resolve(mutant.file).replace(/\.ts$/, ".test.ts");
    const relevant = tests
      .map((test, index) => ({ ...test, id: `${index}` }))
      .filter(({ id }) => isRelevant(id))
      .sort((a, b) => Number(b.file === own) - Number(a.file === own));
    Object.assign(globalThis, {
      mutationTests: () => {
        for (const test of relevant) {
          switches.currentTestId = test.id;
          test.run();
        }
      },
    });
    runTests.runInThisContext({ timeout: LONGEST });
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error), coverage };
  }
  return { coverage };
}

const runTests = new Script("mutationTests()");

/** Prose that a learner reads is proven by reading it; a string of one word is data. */
function isWording({ operator, original }: Mutant): boolean {
  return operator === "StringLiteral" && /\S\s+\S|^`.*\s/s.test(original);
}

/**
 * A pattern for codes accepts the same codes of the whole list without its `^` or `$` where its letter or its point can
 * stand in one place only: no test can tell the two apart.
 */
function anchorsWithoutEffect(): (mutant: Mutant) => boolean {
  const codes = everyCode();
  return ({ operator, original, replacement }) => {
    const isForCodes = operator === "Regex" && !/[ a-ce-rt-vx-z]/.test(original);
    const isAnchor = [...original].some(
      (letter, at) =>
        /[$^]/.test(letter) && original.slice(0, at) + original.slice(at + 1) === replacement,
    );
    if (!isForCodes || !isAnchor) return false;
    const [before, after] = [original, replacement].map((text) => new RegExp(text.slice(1, -1)));
    return codes.every((code) => before?.test(code) === after?.test(code));
  };
}

/** The teaching edition's codes, and each with the characters that any category takes as its seventh. */
function everyCode(): readonly string[] {
  const folder = "content/codebook/icd10cm-2026/tabular";
  const codes = readdirSync(folder).flatMap((name) =>
    [...readFileSync(`${folder}/${name}`, "utf8").matchAll(/"code": ?"([^"]+)"/g)].map(
      ([, code = ""]) => code,
    ),
  );
  const pad = (code: string) => (code.includes(".") ? code : `${code}.`).padEnd(7, "X");
  return codes.flatMap((code) => [
    code,
    ...Array.from("0123ABCDEFGHJKPSX").map((last) => pad(code) + last),
  ]);
}

function folderOf(file: string): string {
  return dirname(file);
}

function short(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 90 ? `${line.slice(0, 87)}…` : line;
}

void main().then((score) => {
  process.exitCode = score < LEAST ? 1 : 0;
});
