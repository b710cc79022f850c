import { describe, expect, it } from "vitest";
import type { IndexTerm } from "../../../../domain/codebook/edition.ts";
import { checkTrail, lookupTrailSchema } from "../../../../domain/codebook/guided-lookup.ts";
import { aCodeBook, indexTerms } from "../../../../domain/codebook/testing.ts";
import {
  chooseMain,
  chooseSeventh,
  chooseSubterm,
  codeFromIndex,
  followSee,
  goUp,
  openInTabular,
  readNotes,
  startGuided,
  verify,
  type GuidedState,
} from "./guided-state.ts";

const book = aCodeBook();

function find(terms: readonly IndexTerm[] | undefined, title: string): IndexTerm {
  const term = terms?.find((each) => each.title === title);
  if (!term) throw new Error(`no ${title}`);
  return term;
}

const fracture = find(indexTerms, "Fracture, traumatic");
const radius = find(fracture.terms, "radius");
const lowerEnd = find(radius.terms, "lower end");
const torus = find(lowerEnd.terms, "torus");

function atTorus(): GuidedState {
  return [radius, lowerEnd, torus].reduce(
    chooseSubterm,
    chooseMain(startGuided(2026, "buckle fracture"), fracture),
  );
}

function findings({ trail }: GuidedState) {
  expect(lookupTrailSchema.safeParse(trail).success).toBe(true);
  return checkTrail(book, trail).map(({ kind }) => kind);
}

describe("a guided look-up", () => {
  it("walked whole ends with a complete code and lacks nothing", () => {
    const opened = openInTabular(verify(atTorus(), "S52.52"), "S52.522");
    const read = readNotes(opened, book);
    expect(read.stage).toBe("seventh");
    const done = chooseSeventh(read, "S52.522A");
    expect(done).toMatchObject({ stage: "code", code: "S52.522A" });
    expect(findings(done)).toEqual([]);
  });

  it("that codes from the Index says what it passed over", () => {
    expect(findings(codeFromIndex(atTorus(), "S52.52"))).toEqual([
      "not-verified",
      "notes-not-read",
      "more-characters",
    ]);
  });

  it("settles at once where no seventh character is asked for", () => {
    const diabetes = find(indexTerms, "Diabetes, diabetic");
    const done = readNotes(verify(chooseMain(startGuided(2026), diabetes), "E11.9"), book);
    expect(done).toMatchObject({ stage: "code", code: "E11.9" });
    expect(findings(done)).toEqual([]);
  });

  it("goes back out, and follows see", () => {
    const out = goUp(goUp(goUp(goUp(atTorus()))));
    expect(out).toMatchObject({ stage: "main-term", path: [] });
    const followed = followSee(chooseMain(out, fracture), "Fracture, radius", [fracture, radius]);
    expect(followed.path).toEqual([fracture, radius]);
    expect(followed.trail.steps.at(-1)).toEqual({
      kind: "see",
      reference: "Fracture, radius",
      terms: ["Fracture, traumatic", "radius"],
    });
  });
});
