import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("MOD-10", () => {
  it.each<[string, Charges, string[], string]>([
    ["99213-QW", {}, ["wrong /services/0/modifiers"], "a waived test’s on a visit"],
    ["17000-JZ", {}, ["wrong /services/0/modifiers"], "a drug’s on a procedure"],
    ["99213-AI", {}, ["wrong /services/0/modifiers"], "an admission’s in the office"],
    ["99213-QS", {}, ["wrong /services/0/modifiers"], "anesthesia’s on a visit"],
    ["93000-RR", {}, ["wrong /services/0/modifiers"], "a rental’s on a tracing"],
    ["45380-LD", {}, ["wrong /services/0/modifiers"], "a coronary artery’s"],
  ])("[MOD-10] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("MOD-10", charges(services, parts))).toEqual(expected);
  });

  it("[MOD-10] says why", () => {
    const told = chargesTold("MOD-10", charges("99213-QW", {}));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("laboratory tests");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["83036-QW", {}, "a laboratory test"],
    ["J3301-JZ", {}, "a drug"],
    ["99221-AI", {}, "the first hospital visit"],
    ["E0143-NU", {}, "equipment"],
    ["90707-SL", {}, "a vaccine"],
    ["45385-PT", {}, "a procedure that began as a screening"],
    ["00100-QS", {}, "anesthesia"],
  ])("[MOD-10] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("MOD-10", charges(services, parts))).toEqual([]);
  });

  it.each([
    ["AA", "00100 01999", "99213 20610"],
    ["QZ", "00100", "10060 02000"],
    ["AI", "99221 99223 99235 99305", "99231 99213 99285 99303"],
    ["90", "80053 0001U 36415 G0103 G0148 P3000 Q0111", "99213 93000 G0439 G0149"],
    ["91", "83036", "71046"],
    ["JA", "J3301 Q2035 90281", "90707 99213"],
    ["SL", "90707 90460 90471 91320 G0008 Q2037", "99213 G0101"],
    ["SY", "G0010", "96372"],
    ["GP", "97110 92507 G0283 29125", "99213 80053 71046 J3301"],
    ["PT", "45385 00812 88305 G0500", "99213 80053"],
    ["RR", "E0143 A4570 L1830 K0001", "99213 J3301 M0001"],
    ["LD", "92928 33510 93454 C9600", "45380 99213"],
  ])("[MOD-10] lets %s stand on %s, not on %s", (modifier, fits, off) => {
    const review = (codes: string) =>
      chargesReview(
        "MOD-10",
        charges(
          codes
            .split(" ")
            .map((code) => `${code}-${modifier}`)
            .join(" "),
        ),
      );
    expect(review(fits)).toEqual([]);
    expect(review(off)).toHaveLength(off.split(" ").length);
  });

  it("[MOD-10] knows the waived tests that CMS takes without QW", () => {
    const at = charges("81002-QW 81025-QW 82962-QW 81003-QW");
    expect(chargesReview("MOD-10", at)).toHaveLength(3);
    expect(chargesTold("MOD-10", at).why).toContain("CMS takes without it");
  });
});
