import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  encounterAnswerSchema,
  mostDiagnoses,
  type EncounterAnswer,
} from "../../domain/grading/answer.ts";
import {
  addDiagnosis,
  addService,
  evidenceOf,
  letterOf,
  moveDiagnosis,
  removeDiagnosis,
  toggleEvidence,
  togglePointer,
} from "./edit.ts";
import type { EncounterPrompt, Scenario } from "./schema.ts";
import { validateEncounter } from "./validate.ts";
import { createWorksheet } from "./worksheet-store.ts";

function answerWith(codes: readonly string[], pointers: readonly string[]): EncounterAnswer {
  const empty: EncounterAnswer = { diagnoses: [], services: [], superbill: {} };
  const coded = codes.reduce((answer, code) => addDiagnosis(answer, code, 12), empty);
  const served = addService(coded, "99214");
  return pointers.reduce((answer, letter) => togglePointer(answer, 0, letter), served);
}

const codesPointedTo = (answer: EncounterAnswer) =>
  answer.services[0]?.pointers.map((letter) => answer.diagnoses[letter.charCodeAt(0) - 65]?.code);

describe("moving a diagnosis", () => {
  it("takes its pointers along", () => {
    const moved = moveDiagnosis(answerWith(["E11.22", "I10", "N18.31"], ["A", "C"]), 2, 0);
    expect(moved.diagnoses.map(({ code }) => code)).toEqual(["N18.31", "E11.22", "I10"]);
    expect(moved.services[0]?.pointers).toEqual(["B", "A"]);
  });

  it("never changes which codes a service points to", () => {
    const places = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(places, places, fc.subarray(["A", "B", "C", "D"]), (from, to, pointers) => {
        const before = answerWith(["E11.22", "I10", "N18.31", "Z79.84"], pointers);
        expect(codesPointedTo(moveDiagnosis(before, from, to))).toEqual(codesPointedTo(before));
      }),
      { seed: 20260214 },
    );
  });

  it("does nothing beyond the ends", () => {
    const answer = answerWith(["E11.22"], []);
    expect(moveDiagnosis(answer, 0, 1)).toBe(answer);
    expect(moveDiagnosis(answer, 0, -1)).toBe(answer);
  });
});

describe("removing a diagnosis", () => {
  it("drops the pointers to it and moves the others up", () => {
    const removed = removeDiagnosis(answerWith(["E11.22", "I10", "N18.31"], ["B", "C"]), 1);
    expect(removed.services[0]?.pointers).toEqual(["B"]);
    expect(codesPointedTo(removed)).toEqual(["N18.31"]);
  });
});

describe("limits of a claim", () => {
  it("are twelve diagnoses", () => {
    const codes = Array.from({ length: 14 }, (_, index) => `I1${index}`);
    expect(answerWith(codes, []).diagnoses).toHaveLength(12);
  });

  it("are 25 diagnoses for a stay in hospital, on the worksheet and in what is graded", () => {
    expect([mostDiagnoses("inpatient"), mostDiagnoses("office")]).toEqual([25, 12]);
    const worksheet = createWorksheet({ diagnoses: [], services: [], superbill: {} }, 25);
    for (let line = 0; line < 27; line += 1) worksheet.addDiagnosis("I10");
    const { answer } = worksheet.store.getState();
    expect(answer.diagnoses).toHaveLength(25);
    expect(encounterAnswerSchema.safeParse(answer).success).toBe(true);
    const more = { ...answer, diagnoses: [...answer.diagnoses, { code: "I10", evidence: [] }] };
    expect(encounterAnswerSchema.safeParse(more).success).toBe(false);
  });

  it("are asked for before an answer is graded", () => {
    const reasonsIn = (setting: "office" | "inpatient") => {
      const scenario = { setting, tasks: ["diagnoses"] } as unknown as Scenario;
      const diagnoses = Array.from({ length: 13 }, () => ({ code: "I10", evidence: [] }));
      const prompt = { scenario } as unknown as EncounterPrompt;
      return validateEncounter(prompt, { diagnoses, services: [], superbill: {} });
    };
    expect(reasonsIn("office")).toEqual([{ path: "/diagnoses", reason: "too-many" }]);
    expect(reasonsIn("inpatient")).toEqual([]);
  });

  it("are four pointers a line, in the order in which they were pressed", () => {
    const answer = answerWith(["a", "b", "c", "d", "e"], ["E", "A", "B", "C", "D"]);
    expect(answer.services[0]?.pointers).toEqual(["E", "A", "B", "C"]);
  });
});

describe("marking words", () => {
  const mark = { paragraph: 3, quote: "stage 3a" };

  it.each([
    ["diagnoses", 0],
    ["services", 0],
  ] as const)("adds a mark to a line of %s and takes it away again", (part, index) => {
    const line = { part, index };
    const marked = toggleEvidence(answerWith(["N18.31"], []), line, mark);
    expect(evidenceOf(marked, line)).toEqual([mark]);
    expect(evidenceOf(toggleEvidence(marked, line, mark), line)).toEqual([]);
  });
});

describe("letterOf", () => {
  it("counts from A", () => {
    expect([letterOf(0), letterOf(11)]).toEqual(["A", "L"]);
  });
});
