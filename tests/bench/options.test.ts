import { expect, it } from "vitest";
import { readInvocation } from "./options.ts";

it("reads names and flags in any order", () => {
  expect(readInvocation(["--json", "search", "--release", "r", "--queries", "q.tsv"])).toEqual({
    names: ["search"],
    options: { release: "r", queries: "q.tsv", isJson: true },
  });
  expect(readInvocation([])).toEqual({ names: [], options: { isJson: false } });
});

it.each([
  [["search", "--release"], "--release wants a path"],
  [["search", "--fast"], "--fast is not known"],
  [["--json"], "one benchmark"],
])("refuses %j: %s", (argv, message) => {
  expect(readInvocation(argv)).toContain(message);
});
