import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("SVC-14", () => {
  it.each<[string, Charges, string[], string]>([
    ["17003*4", {}, ["missing /services/0"], "further lesions without the first"],
    ["90472", {}, ["missing /services/0"], "a further vaccine without the first"],
  ])("[SVC-14] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("SVC-14", charges(services, parts))).toEqual(expected);
  });

  it("[SVC-14] says why", () => {
    const told = chargesTold("SVC-14", charges("90472", {}));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("add-on");
    expect(said).toContain("one of 90460, 90471");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["17000 17003*4", {}, "the first lesion with the further ones"],
    ["90472 90460", {}, "another primary"],
  ])("[SVC-14] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("SVC-14", charges(services, parts))).toEqual([]);
  });
});
