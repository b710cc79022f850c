import { expect, it } from "vitest";
import { aCodeBook } from "../testing.ts";
import { completeWith, withoutEncounter } from "./encounter-words.ts";

const book = aCodeBook();

it.each<[string, string[], string | undefined, string]>([
  ["S52.501", ["radius", "initial"], "S52.501A", "the first that fits"],
  ["S52.501", ["radius", "open", "initial"], "S52.501B", "open"],
  ["S52.501", ["nonunion", "subsequent"], "S52.501K", "nonunion"],
  ["S52.521", ["torus", "followup"], "S52.521D", "another word for subsequent"],
  ["T14.8", ["sequela"], "T14.8XXS", "with placeholders"],
  ["S52.521", ["torus", "open", "initial"], undefined, "a torus fracture has no open kind"],
  ["S52.521", ["torus"], undefined, "nothing was said of the encounter"],
  ["S52.52", ["initial"], undefined, "a heading takes none"],
  ["E11.9", ["initial"], undefined, "the code takes none"],
])("completes %s for %j to %s: %s", (code, words, complete) => {
  const entry = book.entries.get(code);
  expect(entry && completeWith(entry, words)?.code).toBe(complete);
});

it.each<[string[], string[] | undefined, string]>([
  [["fracture", "initial", "encounter"], ["fracture"], "the encounter goes"],
  [["fracture"], undefined, "there is none"],
  [["sequela"], undefined, "nothing else is left"],
])("leaves of %j: %j (%s)", (words, rest) => {
  expect(withoutEncounter(words)).toEqual(rest);
});
