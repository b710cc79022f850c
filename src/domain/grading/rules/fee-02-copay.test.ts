import { describe, expect, it } from "vitest";
import { aCase, pathsOf, toldBy } from "../testing.ts";

describe("FEE-02", () => {
  const tasks = ["superbill"] as const;

  it("[FEE-02] sees another amount than the receipt's", () => {
    const at = aCase({ tasks, superbill: { copayCollected: "25" } });
    expect(pathsOf("FEE-02", at)).toEqual(["/superbill/copayCollected"]);
  });

  it("[FEE-02] reads $20 as 20.00", () => {
    expect(pathsOf("FEE-02", aCase({ tasks, superbill: { copayCollected: "$20" } }))).toEqual([]);
  });

  it("[FEE-02] says both amounts, and leaves the other fields to SB-01", () => {
    const at = aCase({ tasks, superbill: { copayCollected: "25", memberId: "X" } });
    expect(pathsOf("FEE-02", at)).toEqual(["/superbill/copayCollected"]);
    expect(toldBy("FEE-02", at).headline).toBe("The copay collected was 20.00");
    expect(toldBy("FEE-02", at).why).toMatch(/says 20\.00; you entered “25”/);
  });
});
