import { expect, it } from "vitest";
import { fuzz } from "./fuzz.ts";

it("survives three hundred damaged files (seed 1)", async () => {
  const { failures, accepted } = await fuzz(300, 1);
  expect(failures).toEqual([]);
  // Some damage is harmless: a run that accepts nothing would test only the first line of each parser.
  expect(accepted).toBeGreaterThan(20);
});
