import { describe, expect, it } from "vitest";
import { aCase, aKeyService, pathsOf } from "../testing.ts";

describe("SVC-06", () => {
  it("[SVC-06] names what was not charged by its place in the key", () => {
    const keyServices = [aKeyService("99214"), aKeyService("93000")];
    expect(pathsOf("SVC-06", aCase({ keyServices }))).toEqual(["/key/services/1"]);
  });

  it("[SVC-06] is silent when everything was charged", () => {
    expect(pathsOf("SVC-06", aCase({}))).toEqual([]);
  });
});
