import { sideOf } from "../excludes.ts";

/** What an anatomic modifier names (HCPCS Level II: E1 to E4, FA to F9, TA to T9, LT, RT). */
export interface Place {
  readonly side: "right" | "left";
  /** Words of a diagnosis title that name the same part. */
  readonly part?: RegExp;
  readonly name: string;
}

const FINGERS = ["thumb", "index finger", "middle finger", "ring finger", "little finger"] as const;

function places(): ReadonlyMap<string, Place> {
  const digits = (letter: string, sides: readonly Place["side"][]) =>
    Array.from({ length: 10 }, (_, index): [string, Place] => {
      const side = sides[index < 5 ? 0 : 1] ?? "left";
      const code = letter + (index === 0 ? "A" : String(index));
      const finger = FINGERS[index % 5] ?? "";
      if (letter === "F") {
        return [
          code,
          { side, part: new RegExp(finger.split(" ")[0] ?? "", "i"), name: `${side} ${finger}` },
        ];
      }
      const toe = index % 5 === 0 ? "great toe" : `toe ${(index % 5) + 1}`;
      const part = index % 5 === 0 ? /great toe|hallux/i : /lesser toe/i;
      return [code, { side, part, name: `${side} ${toe}` }];
    });
  const lid = (side: Place["side"], which: string): Place => ({
    side,
    part: new RegExp(`${which} eyelid`, "i"),
    name: `${side} ${which} eyelid`,
  });
  return new Map<string, Place>([
    ["LT", { side: "left", name: "left side" }],
    ["RT", { side: "right", name: "right side" }],
    ["E1", lid("left", "upper")],
    ["E2", lid("left", "lower")],
    ["E3", lid("right", "upper")],
    ["E4", lid("right", "lower")],
    ...digits("F", ["left", "right"]),
    ...digits("T", ["left", "right"]),
  ]);
}

export const anatomicModifiers = places();

const PARTS =
  /thumb|index finger|middle finger|ring finger|little finger|great toe|lesser toe|(?:upper|lower) eyelid/i;

/** Does the title name another side, or another finger, toe or lid? Titles that name none contradict nothing. */
export function contradicts({ side, part }: Place, title: string): boolean {
  const named = sideOf(title);
  if (named !== undefined && named !== side) return true;
  return part !== undefined && PARTS.test(title) && !part.test(title);
}
