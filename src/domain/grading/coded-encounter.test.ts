import { describe, expect, it } from "vitest";
import { firstListed, hasCode, linesWith, patientOn } from "./coded-encounter.ts";
import { aListOf, anEncounter } from "./scrub/testing.ts";

describe("the setting of a coded encounter", () => {
  it.each([
    ["outpatient", "outpatient"],
    ["Out-Patient", "outpatient"],
    ["ambulatory surgery", "outpatient"],
    ["office", "outpatient"],
    ["clinic", "outpatient"],
    ["urgent care", "outpatient"],
    ["emergency department", "outpatient"],
    ["telehealth", "outpatient"],
    ["profee", "outpatient"],
    ["pro-fee", "outpatient"],
    ["professional", "outpatient"],
    ["ED", "outpatient"],
    ["outpatient hospital", "outpatient"],
    ["inpatient", "inpatient"],
    ["in-patient", "inpatient"],
    ["acute care", "inpatient"],
    ["hospital", "inpatient"],
    ["SNF", "inpatient"],
    ["skilled nursing", "inpatient"],
    ["inpatient rehab", "inpatient"],
    ["edema", "unknown"],
    ["home health", "unknown"],
    ["  ", "unknown"],
    [undefined, "unknown"],
  ])("%s is %s", (setting, expected) => {
    expect(anEncounter("I10", { setting }).setting).toBe(expected);
  });
});

describe("the lines of a coded encounter", () => {
  const at = anEncounter("I10 nonsense A99.9 e119 I10");

  it("keep their places, those that the book does not know left out", () => {
    expect(at.lines.map(({ code }) => code)).toEqual(["I10", undefined, "A99.9", "E11.9", "I10"]);
    expect(at.known.map(({ code, place }) => `${code} ${place}`)).toEqual([
      "I10 0",
      "E11.9 3",
      "I10 4",
    ]);
    expect(at.known[1]?.title).toBe("Type 2 diabetes mellitus without complications");
  });

  it("have a first one only where the book knows it", () => {
    expect(firstListed(at)?.code).toBe("I10");
    expect(firstListed(anEncounter("A99.9 I10"))).toBeUndefined();
    expect(firstListed(aListOf("E11.9 I10"))?.code).toBe("E11.9");
  });

  it("are found by pattern", () => {
    expect([hasCode(at, /^E11/), hasCode(at, /^A99/)]).toEqual([true, false]);
    expect(linesWith(at, /^I/).map(({ path }) => path)).toEqual(["/codes/0", "/codes/4"]);
  });
});

describe("patientOn", () => {
  it.each([
    ["1961-05-04", "2026-02-10", 64],
    ["1961-02-10", "2026-02-10", 65],
    ["1961-02-11", "2026-02-10", 64],
    ["2026-03-01", "2026-02-10", 0],
    ["soon", "2026-02-10", undefined],
    ["1961-05-04", "soon", undefined],
  ])("of a birth on %s on %s is %s", (birthDate, on, age) => {
    expect(patientOn({ birthDate, sex: "F" }, on)).toEqual({ age, sex: "F" });
  });
});
