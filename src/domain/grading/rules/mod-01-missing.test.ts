import { describe, expect, it } from "vitest";
import { aCase, aKeyService, aService, pathsOf, toldBy } from "../testing.ts";

describe("MOD-01", () => {
  const keyServices = [aKeyService("99214", { modifiers: ["25"] })];

  it("[MOD-01] names the missing modifier and its meaning", () => {
    const at = aCase({ keyServices });
    expect(pathsOf("MOD-01", at)).toEqual(["/services/0/modifiers"]);
    expect(toldBy("MOD-01", at).why).toContain("separate visit the same day");
  });

  it("[MOD-01] asks for it on a neighbouring level too", () => {
    const services = [aService("99213")];
    expect(pathsOf("MOD-01", aCase({ keyServices, services }))).toEqual(["/services/0/modifiers"]);
  });

  it("[MOD-01] is silent when it is there", () => {
    const services = [aService("99214", { modifiers: ["25"] })];
    expect(pathsOf("MOD-01", aCase({ keyServices, services }))).toEqual([]);
  });

  it("[MOD-01] tells which modifier on which code, its meaning where the book has it, and why", () => {
    const why = "Documented in the assessment of this visit.";
    expect(toldBy("MOD-01", aCase({ keyServices }))).toMatchObject({
      headline: "Modifier 25 is missing",
      why: `99214 needs modifier 25 (separate visit the same day) here. ${why}`,
    });
    const unknown = [aKeyService("99214", { modifiers: ["QW"] })];
    expect(toldBy("MOD-01", aCase({ keyServices: unknown })).why).toBe(
      `99214 needs modifier QW here. ${why}`,
    );
  });
});
