import { describe, expect, it } from "vitest";
import { aQuery, aQueryCase, pathsOf, toldBy } from "../testing.ts";

describe("QRY-03", () => {
  it("[QRY-03] asks for a second finding where there are two", () => {
    const one = aQuery({ indicators: [{ paragraph: 1, quote: "Type 2 diabetes" }] });
    expect(pathsOf("QRY-03", aQueryCase({ query: one }))).toEqual(["/query/indicators"]);
    expect(toldBy("QRY-03", aQueryCase({ query: one })).why).toContain("stage 3a");
  });

  it("[QRY-03] is silent about two, and leaves another matter to QRY-04", () => {
    expect(pathsOf("QRY-03", aQueryCase({ query: aQuery() }))).toEqual([]);
    expect(pathsOf("QRY-03", aQueryCase({ query: aQuery({ indicators: [] }) }))).toEqual([]);
  });

  it("[QRY-03] names only what is not cited yet", () => {
    const one = aQuery({ indicators: [{ paragraph: 1, quote: "Type 2 diabetes" }] });
    expect(toldBy("QRY-03", aQueryCase({ query: one })).why).not.toContain("Type 2 diabetes");
  });
});
