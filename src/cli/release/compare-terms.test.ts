import { describe, expect, it } from "vitest";
import type { IndexTerm } from "../../domain/codebook/edition.ts";
import { compareTerms } from "./compare-terms.ts";

const official: readonly IndexTerm[] = [
  {
    title: "Concussion",
    nemod: "(brain)",
    code: "S06.0X9",
    terms: [{ title: "without loss of consciousness", code: "S06.0X0" }],
  },
  { title: "Contusion", code: "T14.8", terms: [{ title: "knee", code: "S80.0-" }] },
  { title: "Contusion", see: "Injury", terms: [{ title: "elbow", code: "S50.0-" }] },
];

function differencesOf(...own: readonly IndexTerm[]): readonly string[] {
  const { differences } = compareTerms("index", own, official);
  return differences.map(({ field, message }) => `${field}: ${message}`);
}

describe("compareTerms", () => {
  it("finds no difference in a selection, and counts its lines", () => {
    const own: IndexTerm[] = [
      { title: "Contusion", code: "T14.8", terms: [{ title: "knee", code: "S80.0-" }] },
    ];
    expect(compareTerms("index", own, official)).toEqual({ differences: [], count: 2 });
  });

  it.each<[IndexTerm, string, string]>([
    [
      { title: "without loss of consciousness", code: "S06.0X0" },
      "without loss of consciousness: is no main term in the release",
      "a subterm that became a main term",
    ],
    [
      { title: "Contusion", code: "T14.8", terms: [{ title: "hip" }] },
      "Contusion / hip: is not in the release",
      "a subterm that is nowhere",
    ],
    [
      { title: "Concussion", nemod: "(brain)", code: "S06.0X1" },
      "Concussion: says code S06.0X1, nemod (brain), in the release code S06.0X9, nemod (brain)",
      "another code",
    ],
    [
      { title: "Contusion" },
      "Contusion: says nothing, in the release code T14.8 or see Injury",
      "a cross-reference left out",
    ],
  ])("names %j: %s (%s)", (term, difference) => {
    expect(differencesOf(term)).toEqual([difference]);
  });

  it("looks below each of two lines that are printed alike", () => {
    expect(
      differencesOf({
        title: "Contusion",
        see: "Injury",
        terms: [
          { title: "elbow", code: "S50.0-" },
          { title: "knee", code: "S80.0-" },
        ],
      }),
    ).toEqual([]);
  });
});
