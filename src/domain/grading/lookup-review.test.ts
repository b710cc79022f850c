import { describe, expect, it } from "vitest";
import type { KeptLookup, LookupStep } from "../codebook/guided-lookup.ts";
import { indexByCode } from "../codebook/index-entries.ts";
import { aCodeBook, indexTerms } from "../codebook/testing.ts";
import { keysOfLine, reviewLookup } from "./lookup-review.ts";
import { aCase } from "./testing.ts";

const book = aCodeBook();
const index = indexByCode(indexTerms);

const torus = ["Fracture, traumatic", "radius", "lower end", "torus"];
const toTorus: readonly LookupStep[] = [
  { kind: "main-term", term: "Fracture, traumatic" },
  { kind: "subterm", terms: torus },
  { kind: "index-code", terms: torus, code: "S52.52" },
];

function kept(...steps: readonly LookupStep[]): KeptLookup {
  return { year: 2026, condition: "", steps: [...steps] };
}

function verified(code: string, complete = code): readonly LookupStep[] {
  return [
    { kind: "tabular", code },
    { kind: "notes", code },
    { kind: "code", code: complete },
  ];
}

function taken(terms: string[], code: string): readonly LookupStep[] {
  return [
    { kind: "main-term", term: terms[0] ?? "" },
    { kind: "index-code", terms, code },
    ...verified(code),
  ];
}

describe("where a look-up left the way to the key's code", () => {
  it.each<{ why: string; steps: readonly LookupStep[]; keys: readonly string[]; point: object }>([
    {
      why: "it led there",
      steps: [...toTorus, ...verified("S52.522", "S52.522A")],
      keys: ["S52.522A"],
      point: { at: "reached", key: "S52.522A" },
    },
    {
      why: "it led to an alternate of the key",
      steps: [...toTorus, ...verified("S52.522", "S52.522A")],
      keys: ["S52.521A", "S52.522A"],
      point: { at: "reached", key: "S52.522A" },
    },
    {
      why: "another seventh character",
      steps: [...toTorus, ...verified("S52.522", "S52.522D")],
      keys: ["S52.522A"],
      point: { at: "seventh", taken: "D" },
    },
    {
      why: "the other side in the Tabular List",
      steps: [...toTorus, ...verified("S52.521", "S52.521A")],
      keys: ["S52.522A"],
      point: { at: "tabular", taken: "S52.521A" },
    },
    {
      why: "the Index's code as it stood",
      steps: [
        ...taken(["Diabetes, diabetic"], "E11.9").slice(0, 1),
        { kind: "index-code", terms: ["Diabetes, diabetic", "with"], code: "E11.2" },
        { kind: "code", code: "E11.2" },
      ],
      keys: ["E11.22"],
      point: { at: "index", taken: "E11.2", key: "E11.22" },
    },
    {
      why: "the right main term, the wrong line",
      steps: taken(["Diabetes, diabetic (mellitus)"], "E11.9"),
      keys: ["E11.22"],
      point: {
        at: "subterm",
        way: ["Diabetes, diabetic (mellitus) (sugar)", "with", "chronic kidney disease"],
      },
    },
    {
      why: "a main term under which the code does not stand",
      steps: taken(["Pain(s)", "joint", "knee"], "M25.569"),
      keys: ["S52.522A"],
      point: { at: "main-term", taken: "Pain(s)", wanted: ["Fracture, traumatic"] },
    },
    {
      why: "no line of the Index at hand leads to the key's code",
      steps: taken(["Diabetes, diabetic"], "E11.9"),
      keys: ["C43"],
      point: { at: "elsewhere", taken: "E11.9", key: "C43" },
    },
    {
      why: "of several missed codes the nearest counts",
      steps: [...toTorus, ...verified("S52.521", "S52.521A")],
      keys: ["E11.9", "S52.522A"],
      point: { at: "tabular", key: "S52.522A" },
    },
    {
      why: "the key has nothing left",
      steps: taken(["Diabetes, diabetic"], "E11.9"),
      keys: [],
      point: { at: "not-in-key" },
    },
  ])("$point.at: $why", ({ steps, keys, point }) => {
    expect(reviewLookup(kept(...steps), keys, book, index).point).toMatchObject(point);
  });

  it("says nothing of main terms without an Index", () => {
    const { point } = reviewLookup(
      kept(...taken(["Pain(s)"], "M25.569")),
      ["E11.9"],
      book,
      undefined,
    );
    expect(point.at).toBe("elsewhere");
  });

  it("tells what was left out even where the code is right", () => {
    const steps = [...toTorus, { kind: "code", code: "S52.522A" }] as const;
    const { point, findings } = reviewLookup(kept(...steps), ["S52.522A"], book, index);
    expect(point.at).toBe("reached");
    expect(findings.map(({ kind }) => kind)).toEqual(["not-verified", "notes-not-read"]);
  });
});

describe("the codes that a line may have been after", () => {
  it("are those of the key's line beside it", () => {
    expect(keysOfLine(aCase({ diagnoses: ["E11.21"], key: ["E11.22"] }), "/diagnoses/0")).toEqual([
      "E11.22",
    ]);
  });

  it("are what the answer lacks, where the key has no line beside it", () => {
    const at = aCase({ diagnoses: ["E11.22", "M25.561"], key: ["E11.22", "S52.522A"] });
    expect(keysOfLine(at, "/diagnoses/1")).toEqual(["S52.522A"]);
  });
});
