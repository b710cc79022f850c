import { describe, expect, it } from "vitest";
import { aCase, aKeyService, aService, pathsOf, toldBy } from "../testing.ts";

describe("PTR-02", () => {
  const key = ["E11.22", "I10"];
  const keyServices = [aKeyService("99214", { pointers: ["E11.22", "I10"] })];

  it("[PTR-02] sees a treated diagnosis that is not pointed to", () => {
    expect(pathsOf("PTR-02", aCase({ key, keyServices }))).toEqual(["/services/0/pointers"]);
  });

  it("[PTR-02] is silent when all are pointed to", () => {
    const services = [aService("99214", { pointers: ["A", "B"] })];
    expect(pathsOf("PTR-02", aCase({ key, keyServices, services }))).toEqual([]);
  });

  it("[PTR-02] says what the service also served", () => {
    expect(toldBy("PTR-02", aCase({ key, keyServices })).why).toMatch(/^99214 also served I10 \(/);
  });
});
