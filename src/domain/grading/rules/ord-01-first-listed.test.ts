import { describe, expect, it } from "vitest";
import { aCase, anInpatientCase, pathsOf, toldBy } from "../testing.ts";

describe("ORD-01", () => {
  const key = ["E11.22", "I10"];

  it("[ORD-01] sees another condition first", () => {
    const at = aCase({ key, diagnoses: ["I10", "E11.22"] });
    expect(pathsOf("ORD-01", at)).toEqual(["/diagnoses/0"]);
    expect(toldBy("ORD-01", at).citations).toEqual(["guideline:IV.G"]);
  });

  it("[ORD-01] accepts each code that the key allows there", () => {
    const order = { first: ["E11.22", "I10"] };
    expect(pathsOf("ORD-01", aCase({ key, diagnoses: ["I10", "E11.22"], order }))).toEqual([]);
  });

  it("[ORD-01] speaks of the principal diagnosis on an inpatient chart", () => {
    const at = anInpatientCase({ key, diagnoses: ["I10", "E11.22"] });
    expect(toldBy("ORD-01", at).headline).toBe("Another diagnosis is the principal one");
  });

  it("[ORD-01] does not punish a nearly right code a second time", () => {
    expect(pathsOf("ORD-01", aCase({ key, diagnoses: ["E11.9", "I10"] }))).toEqual([]);
  });

  it("[ORD-01] speaks of the first-listed one elsewhere, and of what was typed", () => {
    const at = aCase({ key, diagnoses: ["99", "E11.22"] });
    expect(toldBy("ORD-01", at).headline).toBe("Another diagnosis is first-listed");
    expect(toldBy("ORD-01", at).why).toMatch(/^99 stands first; E11\.22 \(/);
  });
});
