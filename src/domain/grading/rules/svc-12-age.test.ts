import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("SVC-12", () => {
  it.each<[string, Charges, string[], string]>([
    ["99391", { patient: { age: 1 } }, ["wrong /services/0"], "a child who has turned one"],
    ["90460", { patient: { age: 19 } }, ["wrong /services/0"], "counseling of an adult"],
  ])("[SVC-12] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("SVC-12", charges(services, parts))).toEqual(expected);
  });

  it("[SVC-12] says why", () => {
    const told = chargesTold("SVC-12", charges("99391", { patient: { age: 1 } }));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("under 1 year");
    expect(said).toContain("completed 1 year");
    expect(said).toContain("99392 is for that age");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["99392", { patient: { age: 4 } }, "the last year of the code"],
    ["99391", { patient: { age: 0 } }, "a baby"],
    ["90460", { patient: { age: 18 } }, "the last year of counseling"],
    ["99391", {}, "an unknown age"],
  ])("[SVC-12] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("SVC-12", charges(services, parts))).toEqual([]);
  });

  it.each([
    ["99392", 5, "1 to 4 years"],
    ["99397", 64, "from 65 years on"],
    ["90460", 30, "to 18 years"],
    ["99391", 2, "under 1 year"],
  ])("[SVC-12] says whom %s is for, to a patient of %i", (code, age, words) => {
    expect(chargesTold("SVC-12", charges(code, { patient: { age } })).why).toContain(words);
  });
});
