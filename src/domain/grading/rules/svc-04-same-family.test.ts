import { describe, expect, it } from "vitest";
import { aCase, aService, pathsOf, toldBy } from "../testing.ts";

describe("SVC-04", () => {
  it("[SVC-04] sees another level of the visit", () => {
    const at = aCase({ services: [aService("99213")] });
    expect(pathsOf("SVC-04", at)).toEqual(["/services/0"]);
    expect(toldBy("SVC-04", at).citations).toEqual(["payer:test-payer#visits"]);
  });

  it("[SVC-04] is silent about a service of no family", () => {
    expect(pathsOf("SVC-04", aCase({ services: [aService("93000")] }))).toEqual([]);
  });
});
