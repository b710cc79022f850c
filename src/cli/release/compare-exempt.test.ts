import { expect, it } from "vitest";
import { readable, smallest } from "../../../tests/content/smallest.ts";
import type { PoaExempt } from "../../domain/codebook/poa-exempt.ts";
import { compareExempt } from "./compare-exempt.ts";

const [edition] = readable(smallest).diagnoses;
if (!edition) throw new Error("the smallest content has an edition");
const exempt: PoaExempt = { source: "made for tests", exempt: ["M25"], bySeventhCharacter: [] };

it("finds every complete code that is exempt on one side only", () => {
  const { differences, count } = compareExempt(edition, exempt, new Set(["M25.561", "E11.9"]));
  expect(count).toBe(3);
  expect(differences.map(({ file, message }) => `${file.split("/").at(-1)} ${message}`)).toEqual([
    "poa-exempt.json E11.9 is exempt in the release, and not here",
    "poa-exempt.json M25.562 is exempt here, in the release it is reported",
  ]);
});

it("finds no difference where both say the same of every code", () => {
  const { differences } = compareExempt(edition, exempt, new Set(["M25.561", "M25.562"]));
  expect(differences).toEqual([]);
});
