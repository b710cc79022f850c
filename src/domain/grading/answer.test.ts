import { describe, expect, it } from "vitest";
import { encounterAnswerSchema, mostDiagnoses, poaSchema } from "./answer.ts";

const line = { code: "I10", evidence: [{ paragraph: 1, quote: "high" }] };
const service = {
  code: "99213",
  modifiers: ["25"],
  units: "1",
  pointers: ["A", "L"],
  fee: "1",
  evidence: [],
};
const whole = { diagnoses: [line], services: [service], superbill: { sex: "F" } };
const isAnswer = (change: object) =>
  encounterAnswerSchema.safeParse({ ...whole, ...change }).success;
const many = <Item>(count: number, item: Item) => Array.from({ length: count }, () => item);

describe("an answer", () => {
  it.each([
    [{}],
    [{ diagnoses: [], services: [], superbill: {} }],
    [{ diagnoses: many(25, line) }],
    [{ diagnoses: [{ ...line, poa: "W" }] }],
    [{ diagnoses: [{ ...line, code: "x".repeat(120) }] }],
    [{ diagnoses: [{ ...line, evidence: many(40, { paragraph: 2, quote: "x".repeat(600) }) }] }],
    [{ services: many(50, service) }],
    [{ services: [{ ...service, modifiers: many(4, "25"), pointers: [] }] }],
    [{ query: { text: "x".repeat(2000), indicators: [], isSent: false } }],
    [{ hints: [{ part: "services", keyIndex: 99, step: "code" }] }],
  ])("may hold %#", (change) => {
    expect(isAnswer(change)).toBe(true);
  });

  it.each([
    [{ diagnoses: many(26, line) }],
    [{ diagnoses: [{ ...line, poa: "X" }] }],
    [{ diagnoses: [{ ...line, code: "x".repeat(121) }] }],
    [{ diagnoses: [{ ...line, code: 10 }] }],
    [{ diagnoses: [{ ...line, points: 4 }] }],
    [{ diagnoses: [{ ...line, evidence: many(41, line.evidence[0]) }] }],
    [{ diagnoses: [{ ...line, evidence: [{ paragraph: 0, quote: "x" }] }] }],
    [{ diagnoses: [{ ...line, evidence: [{ paragraph: 1.5, quote: "x" }] }] }],
    [{ diagnoses: [{ ...line, evidence: [{ paragraph: 1, quote: "x".repeat(601) }] }] }],
    [{ services: many(51, service) }],
    [{ services: [{ ...service, modifiers: many(5, "25") }] }],
    [{ services: [{ ...service, pointers: ["M"] }] }],
    [{ services: [{ ...service, pointers: ["AB"] }] }],
    [{ services: [{ ...service, pointers: many(5, "A") }] }],
    [{ services: [{}] }],
    [{ superbill: { sex: 1 } }],
    [{ query: { text: "x".repeat(2001), indicators: [], isSent: false } }],
    [{ query: { text: "x" } }],
    [{ hints: [{ part: "services", keyIndex: 100, step: "code" }] }],
    [{ hints: many(401, { part: "services", keyIndex: 1, step: "code" }) }],
    [{ earned: 9 }],
  ])("may not hold %#", (change) => {
    expect(isAnswer(change)).toBe(false);
  });

  it("has room for as many diagnoses as its claim", () => {
    expect([mostDiagnoses("inpatient"), mostDiagnoses("emergency")]).toEqual([25, 12]);
    expect(
      ["Y", "N", "U", "W", "exempt", "1"].map((poa) => poaSchema.safeParse(poa).success),
    ).toEqual([true, true, true, true, true, false]);
  });
});
