/**
 * Changes the grader in one place at a time and sees whether its tests notice.
 * Usage: npm run mutation [-- <part of a path> …]   (`-- rules/gl`, `-- grading/score grading/poa`; everything otherwise)
 * With --sample 300, about so many of them, evenly spread.
 * Prints each change that neither a test nor the type check noticed, and the score of each folder: changes noticed ÷
 * changes made. Fails below 85 %.
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
import { refusedByTypes } from "./types.ts";

const FOLDER = "src/domain/grading";
/** Percent. */
const LEAST = 85;
/** Milliseconds for all tests of one change; a change that makes a loop endless counts as noticed. */
const LONGEST = 60_000;
/** A loop is endless when it comes by this many times as often as without the change, in one test. */
const ENDLESS = 20;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: "string", default: "Infinity" } },
});

interface Coverage {
  readonly static: Readonly<Record<string, number>>;
  readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface LoadedTest extends CollectedTest {
  readonly id: string;
}

interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: Coverage | undefined;
  /** How often the change that is switched on was reached, and how often it may be. */
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

const switches: Switches = {};
/** How often each change is reached on loading and by each test, without any. */
const coverage: Coverage = { static: {}, perTest: {} };
/** Milliseconds of each test, unchanged. */
const durations = new Map<string, number>();
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

  switches.mutantCoverage = coverage;
  if (firstFailure(load(script))) throw failure;
  switches.mutantCoverage = { static: {}, perTest: {} };

  const isAnchor = anchorsWithoutEffect();
  const counted = mutants.filter((mutant) => !isWording(mutant) && !isAnchor(mutant));
  const step = Math.max(1, counted.length / Number(values.sample));
  const judged = counted.filter((_, index) => index % step < 1);
  const unnoticed = judged.filter((mutant) => !isNoticed(script, mutant));
  const refused = refusedByTypes(unnoticed);
  const survivors = unnoticed.filter(({ id }) => !refused.has(id));
  for (const { file, line, operator, original, replacement } of survivors) {
    console.log(`${file}:${line} ${operator}: ${short(original)} → ${short(replacement)}`);
  }
  const folders = [...new Set(judged.map(({ file }) => dirname(file)))];
  for (const folder of ["", ...folders]) {
    const isIn = ({ file }: Mutant) => folder === "" || dirname(file) === folder;
    const [made, left] = [judged.filter(isIn).length, survivors.filter(isIn).length];
    const byTypes = unnoticed.filter(isIn).length - left;
    const score = scoreOf(made, left).toFixed(1);
    console.log(
      `${folder || "all"}: ${made - left} of ${made} noticed, ${score} % (${byTypes} of them by the type check)`,
    );
  }
  console.log(
    `${counted.length} changes, of which ${judged.length} were made; left out: ${mutants.length - counted.length} to wording or to anchors without effect`,
  );
  return scoreOf(judged.length, survivors.length);
}

function scoreOf(made: number, left: number): number {
  return (100 * (made - left)) / made;
}

/** A copy of the grader with its tests, loaded while a change that acts on loading is switched on, or without any. */
function load(script: Script, active?: string): readonly LoadedTest[] {
  const tests: CollectedTest[] = [];
  const bench: Bench = { expect, tests, file: "" };
  Object.assign(globalThis, { mutationBench: bench });
  switches.activeMutant = active;
  switches.currentTestId = undefined;
  if (active !== undefined) limitHits(coverage.static[active]);
  script.runInThisContext({ timeout: LONGEST });
  return tests.map((test, index) => ({ ...test, id: `${index}` }));
}

function limitHits(usual = 0): void {
  switches.hitCount = 0;
  switches.hitLimit = 1000 + ENDLESS * usual;
}

/** Runs tests up to the first failure; the failed one, if any. */
function firstFailure(tests: readonly LoadedTest[], active?: string): LoadedTest | undefined {
  switches.activeMutant = active;
  let at: LoadedTest | undefined;
  Object.assign(globalThis, {
    mutationTests: () => {
      for (const test of tests) {
        at = test;
        switches.currentTestId = test.id;
        if (active !== undefined) limitHits(coverage.perTest[test.id]?.[active]);
        const began = performance.now();
        test.run();
        if (active === undefined) durations.set(test.id, performance.now() - began);
      }
    },
  });
  try {
    runTests.runInThisContext({ timeout: LONGEST });
    return undefined;
  } catch (error) {
    if (active === undefined) failure = error;
    return at;
  }
}

/** Whether a test fails with the change. Tests beside the changed file come first, then the quick ones. */
function isNoticed(script: Script, { id, file }: Mutant): boolean {
  const own = resolve(file).replace(/\.ts$/, ".test.ts");
  const isOnLoading = coverage.static[id] !== undefined;
  const isReached = (test: LoadedTest) => coverage.perTest[test.id]?.[id] !== undefined;
  const order = (a: LoadedTest, b: LoadedTest) =>
    Number(b.file === own) - Number(a.file === own) ||
    Number(isReached(b)) - Number(isReached(a)) ||
    (durations.get(a.id) ?? 0) - (durations.get(b.id) ?? 0);
  const relevant = (tests: readonly LoadedTest[]) =>
    tests.filter((test) => isOnLoading || isReached(test)).sort(order);
  if (isOnLoading) {
    try {
      return firstFailure(relevant(load(script, id)), id) !== undefined;
    } catch {
      return true;
    }
  }
  loaded ??= load(script);
  const failed = firstFailure(relevant(loaded), id);
  if (!failed) return false;
  // What a change left behind in a cache must not be held against the next one.
  if (!firstFailure([failed])) return true;
  loaded = load(script);
  return firstFailure(relevant(loaded), id) !== undefined;
}

/** The copy in use for changes that act after loading. */
let loaded: readonly LoadedTest[] | undefined;
/** What an unchanged copy failed with. */
let failure: unknown;
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
  // Chapters in which some category takes a seventh character.
  const ends = (code: string) => (/^[HMORSTV-Y]/.test(code) ? Array.from("0123ABCDEFGHJKPSX") : []);
  return codes.flatMap((code) => [code, ...ends(code).map((last) => pad(code) + last)]);
}

function short(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 90 ? `${line.slice(0, 87)}…` : line;
}

void main().then((score) => {
  process.exitCode = score < LEAST ? 1 : 0;
});
