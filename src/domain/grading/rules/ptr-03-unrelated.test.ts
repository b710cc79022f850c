import { describe, expect, it } from "vitest";
import { aCase, aKeyService, aService, pathsOf, toldBy } from "../testing.ts";

describe("PTR-03", () => {
  const key = ["E11.22", "I10"];
  const services = [aService("99214", { pointers: ["A", "B"] })];

  it("[PTR-03] sees a pointer to what the service was not for", () => {
    const at = aCase({ key, services });
    expect(pathsOf("PTR-03", at)).toEqual(["/services/0/pointers"]);
    expect(toldBy("PTR-03", at).why).toContain("I10");
  });

  it("[PTR-03] sees a pointer to no line", () => {
    const at = aCase({ services: [aService("99214", { pointers: ["A", "F"] })] });
    expect(toldBy("PTR-03", at).why).toContain("names no diagnosis");
  });

  it("[PTR-03] leaves optional pointers alone", () => {
    const keyServices = [aKeyService("99214", { optionalPointers: ["I10"] })];
    expect(pathsOf("PTR-03", aCase({ key, services, keyServices }))).toEqual([]);
  });

  it("[PTR-03] names the letter, the code and the diagnosis", () => {
    expect(toldBy("PTR-03", aCase({ key, services }))).toMatchObject({
      headline: "Pointer B does not belong here",
      why: expect.stringMatching(/^99214 was not provided for I10 \(pointer B\)/) as string,
    });
    const at = aCase({ services: [aService("99214", { pointers: ["A", "F"] })] });
    expect(toldBy("PTR-03", at).why).toBe("Pointer F names no diagnosis on the list.");
  });
});
