import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("SVC-16", () => {
  it.each<[string, Charges, string[], string]>([
    ["90707", {}, ["missing /services/0"], "a vaccine"],
    ["J3301*4 99213", {}, ["missing /services/0"], "an injected drug"],
  ])("[SVC-16] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("SVC-16", charges(services, parts))).toEqual(expected);
  });

  it("[SVC-16] says why", () => {
    const told = chargesTold("SVC-16", charges("90707", {}));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("Giving it is a service");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["90707 90460", {}, "the administration beside it"],
    ["J3301*4 20610", {}, "a joint that it went into"],
    ["J7296", {}, "what is not injected"],
    [
      "J3301",
      { payer: { included: [{ services: ["J3301"], parts: ["96372"], rule: "clinic" }] } },
      "a rate that takes in the shot",
    ],
    ["J3301", { visited: { placeOfService: "21" } }, "a hospital"],
  ])("[SVC-16] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("SVC-16", charges(services, parts))).toEqual([]);
  });

  it.each(["90460", "90471", "90474", "90480", "G0008"])("[SVC-16] knows %s for giving", (code) => {
    expect(chargesReview("SVC-16", charges(`90707 ${code}`))).toEqual([]);
  });

  it("[SVC-16] says which product", () => {
    expect(chargesTold("SVC-16", charges("J3301")).why).toContain("is the drug alone");
    expect(chargesTold("SVC-16", charges("90707 90716")).why).toContain("is the vaccine alone");
    expect(chargesReview("SVC-16", charges("90461 90707"))).toEqual(["missing /services/1"]);
  });
});
