import { describe, expect, it } from "vitest";
import { aCase, aKeyService, aService, pathsOf, toldBy } from "../testing.ts";

describe("MOD-02", () => {
  const services = [aService("99214", { modifiers: ["59"] })];

  it("[MOD-02] sees a modifier that nothing calls for", () => {
    expect(pathsOf("MOD-02", aCase({ services }))).toEqual(["/services/0/modifiers"]);
  });

  it("[MOD-02] leaves optional modifiers alone", () => {
    const keyServices = [aKeyService("99214", { optionalModifiers: ["59"] })];
    expect(pathsOf("MOD-02", aCase({ services, keyServices }))).toEqual([]);
  });

  it("[MOD-02] tells which modifier on which code, and its meaning where the book has it", () => {
    expect(toldBy("MOD-02", aCase({ services }))).toMatchObject({
      headline: "Modifier 59 does not belong here",
      why: expect.stringContaining("modifier 59 (distinct service) on 99214.") as string,
      citations: ["payer:test-payer#visits"],
    });
    const unknown = [aService("99214", { modifiers: ["QW"] })];
    expect(toldBy("MOD-02", aCase({ services: unknown })).why).toContain("modifier QW on 99214.");
  });

  it("[MOD-02] leaves alone what the line needs", () => {
    const keyServices = [aKeyService("99214", { modifiers: ["59"] })];
    expect(pathsOf("MOD-02", aCase({ services, keyServices }))).toEqual([]);
  });
});
