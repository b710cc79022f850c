import { describe, expect, it } from "vitest";
import type { AnswerService } from "./answer.ts";
import { buildCase, type EncounterCase } from "./case.ts";
import { aPayer, chargeSets } from "./charges/testing.ts";
import type { KeyService } from "./key.ts";
import { aCase, aKeyService, aService, pathsOf } from "./testing.ts";

/** An answer beside a key, over the small edition with tables. */
function beside(
  keyServices: readonly KeyService[],
  services: readonly AnswerService[],
  em?: EncounterCase["key"]["em"],
): EncounterCase {
  const at = aCase({ key: ["I10"], keyServices, services });
  const key = { ...at.key, ...(em === undefined ? {} : { em }) };
  return buildCase({ ...at, payer: aPayer }, key, at.answer, chargeSets);
}

const key = (code: string, change: Partial<KeyService> = {}) =>
  aKeyService(code, { pointers: ["I10"], ...change });

describe("rules about services beside a key", () => {
  it("explain a line that the key does not have", () => {
    const at = beside([key("45385")], [aService("45385"), aService("45378")]);
    expect(pathsOf("SVC-13", at)).toEqual(["/services/1"]);
  });

  it("say nothing of the key's own lines", () => {
    const services = [aService("45385"), aService("45378")];
    expect(pathsOf("SVC-13", beside([key("45385"), key("45378")], services))).toEqual([]);
  });

  it("say nothing of what is optional in the key", () => {
    const keys = [key("45385"), key("45380", { optionalModifiers: ["59"] })];
    const services = [aService("45385"), aService("45380")];
    expect(pathsOf("MOD-16", beside(keys, services))).toEqual([]);
  });

  it("explain a modifier that the key asks for", () => {
    const keys = [key("99213", { modifiers: ["25"] }), key("17000")];
    const services = [aService("99213"), aService("17000")];
    expect(pathsOf("MOD-03", beside(keys, services))).toEqual(["/services/0/modifiers"]);
  });

  it("ask for no modifier that the key's line lacks", () => {
    const services = [aService("99213"), aService("17000")];
    expect(pathsOf("MOD-03", beside([key("99213")], services))).toEqual([]);
  });

  it("leave alone a modifier that the key's line has", () => {
    const keys = [key("99213", { modifiers: ["25"] }), key("17000")];
    const services = [aService("99213", { modifiers: ["25"] })];
    expect(pathsOf("MOD-06", beside(keys, services))).toEqual([]);
  });

  it("leave alone the key's units and pointers", () => {
    const keys = [key("17000", { units: 8 }), key("93000", { pointers: ["I10"] })];
    const services = [aService("17000", { units: "8" }), aService("93000")];
    const at = beside(keys, services);
    expect([pathsOf("UNIT-02", at), pathsOf("SVC-19", at)]).toEqual([[], []]);
  });

  it("level the visit by what the key says is documented", () => {
    const em = { problems: "moderate", data: "low", risk: "moderate" } as const;
    expect(pathsOf("SVC-09", beside([key("99214")], [aService("99215")], em))).toEqual([
      "/services/0",
    ]);
    expect(pathsOf("SVC-09", beside([key("99215")], [aService("99215")], em))).toEqual([]);
  });

  it("are silent where services are no task", () => {
    const at = beside([key("45385")], [aService("45385"), aService("45378")]);
    expect(pathsOf("SVC-13", { ...at, tasks: ["diagnoses"] })).toEqual([]);
  });
});
