/** Parts shorter than these are no words of their own. */
const SHORTEST_PART = 3;

/**
 * Other ways to write a text's compounds, by which words are known: `chicken pox` as `chickenpox`, `colorblind` as
 * `color blind`.
 */
export function otherCompounds(
  words: readonly string[],
  isKnown: (word: string) => boolean,
): readonly (readonly string[])[] {
  const others: (readonly string[])[] = [];
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (next !== undefined && word.length + next.length > 5 && isKnown(word + next)) {
      others.push([...words.slice(0, at), word + next, ...words.slice(at + 2)]);
    }
    if (isKnown(word)) return;
    for (let split = SHORTEST_PART; split <= word.length - SHORTEST_PART; split += 1) {
      const parts = [word.slice(0, split), word.slice(split)];
      if (parts.every(isKnown)) {
        others.push([...words.slice(0, at), ...parts, ...words.slice(at + 1)]);
      }
    }
  });
  return others;
}
