import { describe, expect, it } from "vitest";
import { indexTerms } from "../../domain/codebook/testing.ts";
import { answerOf, draftOf, encounterDraftSchema, openGuided, packGuided } from "./draft.ts";
import { chooseMain, chooseSubterm, startGuided, verify } from "./lookup/guided/guided-state.ts";

const answer = { diagnoses: [{ code: "I10", evidence: [] }], services: [], superbill: {} };
const [diabetes] = indexTerms;
const [kind] = diabetes?.terms ?? [];
if (!diabetes || !kind) throw new Error("no term to look up");
const begun = chooseSubterm(chooseMain(startGuided(2026, "sugar"), diabetes), kind);

function throughStorage(state = begun) {
  const draft = draftOf(answer, packGuided(state));
  return encounterDraftSchema.parse(JSON.parse(JSON.stringify(draft)));
}

describe("a draft of an encounter", () => {
  it("gives back the look-up under way where it stood", () => {
    const draft = throughStorage();
    expect(answerOf(draft)).toEqual(answer);
    expect(draft.underway && openGuided(draft.underway, indexTerms)).toEqual(begun);
  });

  it("gives it back in the Tabular List as well", () => {
    const verified = verify(begun, "E11.22");
    const { underway } = throughStorage(verified);
    expect(underway && openGuided(underway, indexTerms)).toEqual(verified);
  });

  it("begins at the main term where the Index has no such line any more, with its trail", () => {
    const { underway } = throughStorage();
    expect(underway && openGuided(underway, [])).toMatchObject({
      stage: "main-term",
      path: [],
      trail: begun.trail,
    });
  });

  it("of an older version opens as an answer, and one with nothing looked up is written as before", () => {
    expect(encounterDraftSchema.parse(answer)).toEqual(answer);
    expect(throughStorage(startGuided(2026))).toEqual(answer);
  });
});
