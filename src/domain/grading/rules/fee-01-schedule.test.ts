import { describe, expect, it } from "vitest";
import { aCase, aService, pathsOf, toldBy } from "../testing.ts";

describe("FEE-01", () => {
  const tasks = ["diagnoses", "services", "superbill"] as const;

  it("[FEE-01] sees another fee than the schedule's", () => {
    const at = aCase({ tasks, services: [aService("99214", { fee: "130" })] });
    expect(pathsOf("FEE-01", at)).toEqual(["/services/0/fee"]);
    expect(toldBy("FEE-01", at).headline).toBe("The fee is 185.00");
  });

  it("[FEE-01] goes by the code on the line, so that a wrong level is punished once", () => {
    expect(
      pathsOf("FEE-01", aCase({ tasks, services: [aService("99213", { fee: "$130.00" })] })),
    ).toEqual([]);
  });

  it("[FEE-01] leaves a code alone that the schedule does not list", () => {
    expect(
      pathsOf("FEE-01", aCase({ tasks, services: [aService("36415", { fee: "9" })] })),
    ).toEqual([]);
  });
});
