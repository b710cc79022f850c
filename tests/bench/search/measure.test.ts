import { expect, it } from "vitest";
import { placeOf } from "./measure.ts";
import { parseQueries } from "./queries.ts";

const [query] = parseQueries("# a comment\nheart attack\tI21,I22\n\n");

it.each([
  [["I21.9", "I10"], 1, "the first"],
  [["I10", "I22.0"], 2, "another beginning that will do"],
  [["I10"], 0, "not there"],
  [["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "I21"], 0, "behind the tenth"],
  [[], 0, "nothing"],
])("finds in %j place %i: %s", (codes, place) => {
  expect(query && placeOf(codes, query)).toBe(place);
});
