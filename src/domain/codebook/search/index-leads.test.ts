import { expect, it } from "vitest";
import { indexTerms } from "../testing.ts";
import { shownLead, visitIndexLeads } from "./index-leads.ts";
import { placesOf } from "./index-places.ts";
import { wordsOf } from "./words.ts";

const texts: string[] = [];
const places = placesOf(indexTerms, texts);
const keys = new Map<string, number>();
const keyOf = (text: number) => {
  const words = wordsOf(texts[text] ?? "").join(" ");
  keys.set(words, keys.get(words) ?? keys.size);
  return keys.get(words) ?? 0;
};
const textOf = (numbers: readonly number[]) =>
  numbers.flatMap((number) => wordsOf(texts[number] ?? "")).join(" ");
const leads: { code: string; shown: string; own: string; near: string; isIndirect: boolean }[] = [];
visitIndexLeads(places, keyOf, ({ code, place, from, own, near, isIndirect }) => {
  const shown = shownLead(places, place, from);
  leads.push({ code, shown, own: textOf(own), near: textOf(near), isIndirect });
});

it("visits every path that ends in a code, in the Index's order", () => {
  expect(
    leads.filter(({ isIndirect }) => !isIndirect).map(({ code, shown }) => [code, shown]),
  ).toEqual([
    ["E11.9", "Diabetes, diabetic"],
    ["E11.22", "Diabetes, diabetic, with, chronic kidney disease"],
    ["E10.9", "Diabetes, diabetic, type 1"],
    ["S52.50", "Fracture, traumatic, radius, lower end"],
    ["S52.52", "Fracture, traumatic, radius, lower end, torus"],
    ["M25.56", "Pain(s), joint, knee"],
  ]);
});

it("follows a see to the code behind it", () => {
  expect(leads).toContainEqual(
    expect.objectContaining({
      code: "M25.56",
      shown: "Gonalgia, see Pain(s), joint, knee",
      own: "gonalgia",
      isIndirect: true,
    }),
  );
  expect(leads).toContainEqual(
    expect.objectContaining({
      code: "S52.50",
      shown: "Fracture, traumatic, wrist, see Fracture, traumatic, radius, lower end",
    }),
  );
});

it("keeps other forms of a main term and nonessential modifiers near, not in the phrase", () => {
  const main = leads.find(({ code }) => code === "E11.9");
  expect(main).toMatchObject({ own: "diabete", near: "diabetic mellitus sugar" });
});

it("carries the name that sends a reader there down to the terms below", () => {
  const torus = leads.find(({ code, isIndirect }) => code === "S52.52" && !isIndirect);
  expect(torus?.near).toContain("wrist");
});
