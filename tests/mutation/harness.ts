/**
 * Stands in for vitest in the bundle that is mutated: collects the tests and runs them one after the other, all at once
 * and without waiting, since the grader is synchronous. `expect` is vitest's own.
 */
import type * as Vitest from "vitest";

type Body = (...args: readonly unknown[]) => unknown;

export interface CollectedTest {
  readonly file: string;
  readonly title: string;
  readonly run: () => void;
}

/** What the runner hands to the bundle, and what it takes back. */
export interface Bench {
  readonly expect: typeof Vitest.expect;
  readonly tests: CollectedTest[];
  file: string;
}

declare const mutationBench: Bench;

export const expect = mutationBench.expect;

export function describe(_name: string, body: () => void): void {
  body();
}

function test(title: string, body: Body): void {
  const { file, tests } = mutationBench;
  tests.push({
    file,
    title,
    run: () => {
      if (body() instanceof Promise) throw new Error(`“${title}” of ${file} is not synchronous`);
    },
  });
}

function each(rows: readonly unknown[]) {
  return (title: string, body: Body) => {
    rows.forEach((row, index) => {
      const args: readonly unknown[] = Array.isArray(row) ? row : [row];
      test(`${title} (${index})`, () => body(...args));
    });
  };
}

export const it = Object.assign(test, { each });
