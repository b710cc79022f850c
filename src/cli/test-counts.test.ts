import { expect, it } from "vitest";
import { addCounts, countJourneys, countUnits } from "./test-counts.ts";

it("counts the passed and failed tests of a unit report", () => {
  const report = { numPassedTests: 12, numFailedTests: 1, numTotalTests: 13, testResults: [] };
  expect(countUnits(report)).toEqual({ passed: 12, failed: 1 });
});

it.each([
  [{ expected: 5, unexpected: 0, flaky: 0, skipped: 2 }, [], { passed: 5, failed: 0 }, "clean"],
  [{ expected: 5, unexpected: 2, flaky: 0, skipped: 0 }, [], { passed: 5, failed: 2 }, "failures"],
  [{ expected: 5, unexpected: 0, flaky: 1, skipped: 0 }, [], { passed: 6, failed: 0 }, "flaky"],
  [{ expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, [{}], { passed: 0, failed: 1 }, "broken"],
])("counts journeys of %o with errors %o as %o: %s", (stats, errors, counts) => {
  expect(countJourneys({ stats, errors })).toEqual(counts);
});

it("refuses a report of another shape", () => {
  expect(() => countUnits({})).toThrow("numPassedTests");
  expect(() => countJourneys({ stats: {} })).toThrow("expected");
});

it("adds up", () => {
  const total = addCounts({ passed: 1, failed: 2 }, { passed: 3, failed: 4 });
  expect(total).toEqual({ passed: 4, failed: 6 });
});
