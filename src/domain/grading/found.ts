import type { CodedLine } from "./coded-encounter.ts";
import type { Finding, Outcome } from "./grade.ts";

/** A finding about one line; `entered` is its code. */
export function found(
  rule: string,
  outcome: Outcome,
  line: CodedLine,
  params: Finding["params"] = {},
): Finding {
  return {
    rule,
    outcome,
    path: line.path,
    params: { entered: line.code ?? line.typed, ...params },
  };
}

/** Pairs of different things in their order. */
export function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}
