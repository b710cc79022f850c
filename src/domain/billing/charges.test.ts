import { describe, expect, it } from "vitest";
import { parseUnits, superbillTotals } from "./charges.ts";

describe("superbillTotals", () => {
  // Worked by hand: 3 × 38.00 = 114.00; 114.00 + 1,185.50 = 1,299.50; less 30.00 = 1,269.50.
  it("multiplies, adds up and takes the copay off", () => {
    const totals = superbillTotals(
      [
        { units: "3", fee: "38.00" },
        { units: "1", fee: "$1,185.50" },
      ],
      "30",
    );
    expect(totals).toEqual({
      lines: [11400, 118550],
      totalCharges: 129950,
      paid: 3000,
      balanceDue: 126950,
    });
  });

  it("leaves a line out of the sum while it cannot be read", () => {
    const totals = superbillTotals(
      [
        { units: "x", fee: "38.00" },
        { units: "2", fee: "10" },
      ],
      "",
    );
    expect(totals).toEqual({
      lines: [undefined, 2000],
      totalCharges: 2000,
      paid: 0,
      balanceDue: 2000,
    });
  });
});

describe("parseUnits", () => {
  it.each([
    ["1", 1],
    [" 12 ", 12],
    ["03", 3],
    ["0", undefined],
    ["-1", undefined],
    ["1.5", undefined],
    ["1000", undefined],
    ["", undefined],
  ])("reads %j as %s", (text, units) => {
    expect(parseUnits(text)).toBe(units);
  });
});
