import { describe, expect, it } from "vitest";
import {
  checkTrail,
  keepLookup,
  keptLookupSchema,
  lookupTrailSchema,
  newTrail,
  type LookupStep,
  type LookupTrail,
} from "./guided-lookup.ts";
import { aCodeBook } from "./testing.ts";

const book = aCodeBook();

const whole: readonly LookupStep[] = [
  { kind: "main-term", term: "Fracture, traumatic" },
  { kind: "subterm", terms: ["Fracture, traumatic", "radius", "lower end", "torus"] },
  {
    kind: "index-code",
    terms: ["Fracture, traumatic", "radius", "lower end", "torus"],
    code: "S52.52",
  },
  { kind: "tabular", code: "S52.52" },
  { kind: "tabular", code: "S52.522" },
  { kind: "notes", code: "S52.522" },
  { kind: "seventh", code: "S52.522A", character: "A" },
  { kind: "code", code: "S52.522A" },
];

function trailOf(...steps: readonly LookupStep[]): LookupTrail {
  return { ...newTrail(2026, "buckle fracture"), steps: [...steps] };
}

function kinds(...steps: readonly LookupStep[]) {
  return checkTrail(book, trailOf(...steps)).map(({ kind }) => kind);
}

function without(kind: LookupStep["kind"]) {
  return whole.filter((step) => step.kind !== kind);
}

describe("a trail", () => {
  it("that was walked whole lacks nothing", () => {
    expect(kinds(...whole)).toEqual([]);
  });

  it.each<[LookupStep["kind"], readonly string[], string]>([
    ["code", ["unfinished"], "no code was settled on"],
    ["tabular", ["not-verified"], "coded from the Index alone"],
    ["notes", ["notes-not-read"], "the notes passed over"],
    ["index-code", ["without-index"], "the Index left out"],
  ])("without its %s step says %j: %s", (kind, expected) => {
    expect(kinds(...without(kind))).toEqual(expected);
  });

  it("that only opened a heading has not verified the code", () => {
    expect(kinds(...whole.filter((step) => !("code" in step && step.code === "S52.522")))).toEqual([
      "not-verified",
      "notes-not-read",
    ]);
  });

  it.each([
    ["S52.522", "seventh-missing"],
    ["S52.52", "more-characters"],
    ["S52.522B", "no-such-code"],
    ["Z99.9", "no-such-code"],
  ])("that ends with %s says %s", (code, kind) => {
    expect(kinds(...without("code"), { kind: "code", code })).toContain(kind);
  });

  it("that ends elsewhere than the Index led says so", () => {
    const steps = [
      ...without("code"),
      { kind: "tabular", code: "E11.9" },
      { kind: "notes", code: "E11.9" },
      { kind: "code", code: "E11.9" },
    ] as const;
    expect(checkTrail(book, trailOf(...steps))).toEqual([
      { kind: "left-the-index", code: "E11.9", indexCode: "S52.52" },
    ]);
  });
});

describe("a trail as a file", () => {
  it("survives being written and read", () => {
    const trail = trailOf(...whole);
    expect(lookupTrailSchema.parse(JSON.parse(JSON.stringify(trail)))).toEqual(trail);
  });

  it.each<[object, string]>([
    [{ version: 2 }, "another version"],
    [{ extra: true }, "a misspelt key"],
    [{ steps: [{ kind: "guess", code: "E11.9" }] }, "a step that does not exist"],
    [{ steps: [{ kind: "code", code: "javascript:1" }] }, "no code"],
    [{ steps: [{ kind: "tabular", code: "E11.9", at: 1 }] }, "a field too many"],
    [{ year: 1999 }, "a year without ICD-10-CM"],
  ])("is refused with %j: %s", (change) => {
    expect(lookupTrailSchema.safeParse({ ...newTrail(2026), ...change }).success).toBe(false);
  });
});

describe("a look-up that is kept with an answer", () => {
  it("leaves the levels on the way in out, and lacks what the trail lacks", () => {
    const onTheWay = ["radius", "lower end"].map((_, at): LookupStep => {
      const terms = ["Fracture, traumatic", "radius", "lower end"].slice(0, at + 2);
      return { kind: "subterm", terms };
    });
    const trail = trailOf(...whole.slice(0, 1), ...onTheWay, ...whole.slice(1));
    expect(keepLookup(trail)).toEqual({ year: 2026, condition: "buckle fracture", steps: whole });
    expect(checkTrail(book, keepLookup(trail))).toEqual([]);
  });

  it("stays small however long the look-up was, and keeps its end", () => {
    const terms = Array.from({ length: 12 }, (_, at) => `${at} ${"x".repeat(290)}`);
    const long = Array.from({ length: 400 }, (_, at): LookupStep[] => [
      { kind: "main-term", term: `term ${at}` },
      { kind: "subterm", terms: terms.slice(0, 1 + (at % 12)) },
    ]);
    const kept = keepLookup(trailOf(...long.flat(), ...whole));
    expect(keptLookupSchema.safeParse(kept).success).toBe(true);
    expect(JSON.stringify(kept.steps).length).toBeLessThanOrEqual(4000);
    expect(kept.steps.slice(-whole.length)).toEqual(whole);
  });

  it("is refused when it is longer than that", () => {
    const steps = Array.from({ length: 41 }, () => ({ kind: "code", code: "E11.9" }));
    expect(keptLookupSchema.safeParse({ year: 2026, condition: "", steps }).success).toBe(false);
  });
});
