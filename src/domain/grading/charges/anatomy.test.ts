import { describe, expect, it } from "vitest";
import { anatomicModifiers, contradicts } from "./anatomy.ts";

describe("anatomic modifiers", () => {
  it("name a side and, for digits and lids, the part", () => {
    const names = [...anatomicModifiers].map(([code, { name }]) => `${code} ${name}`);
    expect(names).toEqual([
      "LT left side",
      "RT right side",
      "E1 left upper eyelid",
      "E2 left lower eyelid",
      "E3 right upper eyelid",
      "E4 right lower eyelid",
      "FA left thumb",
      "F1 left index finger",
      "F2 left middle finger",
      "F3 left ring finger",
      "F4 left little finger",
      "F5 right thumb",
      "F6 right index finger",
      "F7 right middle finger",
      "F8 right ring finger",
      "F9 right little finger",
      "TA left great toe",
      "T1 left toe 2",
      "T2 left toe 3",
      "T3 left toe 4",
      "T4 left toe 5",
      "T5 right great toe",
      "T6 right toe 2",
      "T7 right toe 3",
      "T8 right toe 4",
      "T9 right toe 5",
    ]);
  });

  it.each([
    ["LT", "Pain in right knee", true],
    ["LT", "Pain in left knee", false],
    ["RT", "Pain in unspecified knee", false],
    ["E1", "Chalazion left upper eyelid", false],
    ["E1", "Chalazion left lower eyelid", true],
    ["E3", "Chalazion left upper eyelid", true],
    ["FA", "Laceration of left thumb", false],
    ["FA", "Laceration of left index finger", true],
    ["F7", "Laceration of right middle finger", false],
    ["F7", "Laceration of right hand", false],
    ["F8", "Laceration of right little finger", true],
    ["T5", "Contusion of right great toe", false],
    ["T5", "Contusion of right lesser toe(s)", true],
    ["T6", "Contusion of right lesser toe(s)", false],
    ["T6", "Contusion of right great toe", true],
  ])("%s beside “%s”: contradiction %s", (code, title, expected) => {
    const place = anatomicModifiers.get(code);
    expect(place && contradicts(place, title)).toBe(expected);
  });
});
