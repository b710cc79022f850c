import { describe, expect, it } from "vitest";
import { aCase, aKeyService, aService, pathsOf } from "../testing.ts";

describe("MOD-02", () => {
  const services = [aService("99214", { modifiers: ["59"] })];

  it("[MOD-02] sees a modifier that nothing calls for", () => {
    expect(pathsOf("MOD-02", aCase({ services }))).toEqual(["/services/0/modifiers"]);
  });

  it("[MOD-02] leaves optional modifiers alone", () => {
    const keyServices = [aKeyService("99214", { optionalModifiers: ["59"] })];
    expect(pathsOf("MOD-02", aCase({ services, keyServices }))).toEqual([]);
  });
});
