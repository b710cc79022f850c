import { describe, expect, it } from "vitest";
import { aCase, aKeyService, aService, pathsOf } from "../testing.ts";

describe("SVC-07", () => {
  const services = [aService("99214"), aService("99214")];

  it("[SVC-07] sees the second of two equal lines", () => {
    expect(pathsOf("SVC-07", aCase({ services }))).toEqual(["/services/1"]);
  });

  it("[SVC-07] is silent when the key has two such lines", () => {
    const keyServices = [aKeyService("99214"), aKeyService("99214")];
    expect(pathsOf("SVC-07", aCase({ services, keyServices }))).toEqual([]);
  });
});
