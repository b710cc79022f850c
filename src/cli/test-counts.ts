import { z } from "zod";

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const unitReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

const journeyReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** Reads the JSON report of vitest. */
export function countUnits(report: unknown): Counts {
  const { numPassedTests, numFailedTests } = unitReport.parse(report);
  return { passed: numPassedTests, failed: numFailedTests };
}

/** Reads the JSON report of Playwright. A test that passed on its second try passed. */
export function countJourneys(report: unknown): Counts {
  const { stats, errors } = journeyReport.parse(report);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}
