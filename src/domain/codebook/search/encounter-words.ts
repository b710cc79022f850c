import { withSeventh, type TabularEntry } from "../code-book.ts";

/** Words by which people ask for a seventh character. */
const ENCOUNTER = new Set(["initial", "subsequent", "sequela", "encounter", "followup"]);
const QUALIFIERS = ["open", "delayed", "nonunion", "malunion", "routine"];

/** The query without its words about the encounter; undefined when it has none, or nothing else. */
export function withoutEncounter(words: readonly string[]): readonly string[] | undefined {
  const rest = words.filter((word) => !ENCOUNTER.has(word));
  return rest.length > 0 && rest.length < words.length ? rest : undefined;
}

/** The complete code that the words ask for: `S52.521` and "initial" make `S52.521A`. */
export function completeWith(
  entry: TabularEntry,
  words: readonly string[],
): { readonly code: string; readonly title: string } | undefined {
  const seventh = entry.seventhCharacter;
  const kind = words.find((word) => ENCOUNTER.has(word) && word !== "encounter");
  if (!seventh || entry.children.length > 0 || kind === undefined) return undefined;
  const wanted = [
    kind === "followup" ? "subsequent" : kind,
    ...QUALIFIERS.filter((word) => words.includes(word)),
  ];
  const found = Object.entries(seventh.values).find(([, meaning]) =>
    wanted.every((word) => meaning.split(/\W+/).includes(word)),
  );
  if (!found) return undefined;
  const [character, meaning] = found;
  return { code: withSeventh(entry.code, character), title: `${entry.title}, ${meaning}` };
}
