import { describe, expect, it } from "vitest";
import { aCase, aKeyService, aService, pathsOf } from "../testing.ts";

describe("SVC-02", () => {
  const services = [aService("93000")];

  it("[SVC-02] accepts an alternate of the key", () => {
    const keyServices = [aKeyService("99214", { alternates: ["93000"] })];
    expect(pathsOf("SVC-02", aCase({ services, keyServices }))).toEqual(["/services/0"]);
  });

  it("[SVC-02] accepts nothing that the key does not name", () => {
    expect(pathsOf("SVC-02", aCase({ services }))).toEqual([]);
  });
});
