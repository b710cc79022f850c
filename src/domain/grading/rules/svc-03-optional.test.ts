import { describe, expect, it } from "vitest";
import { aCase, aKeyService, aService, pathsOf } from "../testing.ts";

describe("SVC-03", () => {
  const keyServices = [aKeyService("99214"), aKeyService("36415", { optional: true })];

  it("[SVC-03] accepts an optional service", () => {
    const services = [aService("99214"), aService("36415")];
    expect(pathsOf("SVC-03", aCase({ services, keyServices }))).toEqual(["/services/1"]);
  });

  it("[SVC-03] does not miss it", () => {
    expect(pathsOf("SVC-06", aCase({ keyServices }))).toEqual([]);
  });
});
