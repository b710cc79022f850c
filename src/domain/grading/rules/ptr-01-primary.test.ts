import { describe, expect, it } from "vitest";
import { aCase, aService, pathsOf, toldBy } from "../testing.ts";

describe("PTR-01", () => {
  const key = ["E11.22", "I10"];
  const services = [aService("99214", { pointers: ["B"] })];

  it("[PTR-01] sees another diagnosis in the first place", () => {
    const at = aCase({ key, services });
    expect(pathsOf("PTR-01", at)).toEqual(["/services/0/pointers"]);
    expect(toldBy("PTR-01", at).why).toContain("E11.22");
  });

  it("[PTR-01] is silent when the diagnosis to point to was not coded", () => {
    expect(pathsOf("PTR-01", aCase({ key, services, diagnoses: ["I10"] }))).toEqual([]);
  });

  it("[PTR-01] follows a diagnosis to its place in the learner's order", () => {
    expect(pathsOf("PTR-01", aCase({ key, services, diagnoses: ["I10", "E11.22"] }))).toEqual([]);
  });

  it("[PTR-01] says what the service was for", () => {
    expect(toldBy("PTR-01", aCase({ key, services })).why).toMatch(
      /^99214 was provided chiefly for E11\.22 \(/,
    );
  });

  it("[PTR-01] takes the same code on another line for right, however it is written", () => {
    const diagnoses = ["E11.22", "I10", "e1122"];
    const third = [aService("99214", { pointers: ["C"] })];
    expect(pathsOf("PTR-01", aCase({ key, diagnoses, services: third }))).toEqual([]);
  });
});
