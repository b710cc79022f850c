import { SIDES, type FitItem, type ItemFamily } from "./types.ts";

/** A promise of the quiz that an item, or the items together, would break. */
export type BrokenPromise =
  /** Liking work with people would lower the biller's side. */
  | { readonly kind: "people-lowers-biller"; readonly item: string }
  /** Liking detailed, quiet or reading work would lower the coder's side. */
  | { readonly kind: "detail-lowers-coder"; readonly item: string }
  /** The weights of a side do not sum to 0: the same answer to everything would favor or harm it. */
  | { readonly kind: "unbalanced"; readonly side: string; readonly sum: number }
  /** `opposes` names no other item of the same family that is keyed the other way. */
  | { readonly kind: "no-opposite"; readonly item: string }
  | { readonly kind: "repeated-id"; readonly item: string };

const SOLITARY_FAMILIES: readonly ItemFamily[] = ["detail", "focus", "reading"];

/** What the questionnaire promises to everybody who answers it, checked on the items themselves. */
export function brokenPromises(items: readonly FitItem[]): BrokenPromise[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const broken: BrokenPromise[] = items.flatMap((item, index): BrokenPromise[] => {
    const direction = item.keyed === "forward" ? 1 : -1;
    const other = item.opposes === undefined ? undefined : byId.get(item.opposes);
    const found: BrokenPromise[] = [];
    if (item.family === "people" && direction * item.weights.biller < 0)
      found.push({ kind: "people-lowers-biller", item: item.id });
    if (SOLITARY_FAMILIES.includes(item.family) && direction * item.weights.coder < 0)
      found.push({ kind: "detail-lowers-coder", item: item.id });
    if (item.opposes !== undefined && !isOpposite(item, other))
      found.push({ kind: "no-opposite", item: item.id });
    if (items.findIndex(({ id }) => id === item.id) !== index)
      found.push({ kind: "repeated-id", item: item.id });
    return found;
  });
  for (const side of SIDES) {
    const sum = items.reduce((total, item) => total + item.weights[side], 0);
    if (sum !== 0) broken.push({ kind: "unbalanced", side, sum });
  }
  return broken;
}

function isOpposite(item: FitItem, other: FitItem | undefined): boolean {
  return other !== undefined && other.family === item.family && other.keyed !== item.keyed;
}
