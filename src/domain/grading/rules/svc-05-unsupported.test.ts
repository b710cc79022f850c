import { describe, expect, it } from "vitest";
import { aCase, aService, pathsOf, toldBy } from "../testing.ts";

describe("SVC-05", () => {
  const services = [aService("99214"), aService("36415")];

  it("[SVC-05] sees a service that the key does not have", () => {
    expect(pathsOf("SVC-05", aCase({ services }))).toEqual(["/services/1"]);
  });

  it("[SVC-05] tells the author's own explanation when the key foresaw it", () => {
    const why = "The blood was drawn at the hospital the day before.";
    const rejected = [{ code: "36415", why, citations: ["guideline:IV"] }];
    expect(toldBy("SVC-05", aCase({ services, rejected }))).toMatchObject({ why });
  });

  it("[SVC-05] is silent about an answer without extras", () => {
    expect(pathsOf("SVC-05", aCase({}))).toEqual([]);
  });

  it("[SVC-05] rests on Section IV where the key did not foresee it", () => {
    expect(toldBy("SVC-05", aCase({ services })).citations).toEqual(["guideline:IV"]);
    expect(toldBy("SVC-05", aCase({ services })).why).toContain("36415 (Blood draw)");
  });
});
