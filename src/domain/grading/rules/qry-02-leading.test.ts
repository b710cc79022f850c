import { describe, expect, it } from "vitest";
import { aQuery, aQueryCase, pathsOf, toldBy } from "../testing.ts";

describe("QRY-02", () => {
  it("[QRY-02] sees words that lead", () => {
    const at = aQueryCase({ query: aQuery({ text: "Can you document diabetic CKD?" }) });
    expect(pathsOf("QRY-02", at)).toEqual(["/query/text", "/query/text"]);
    expect(toldBy("QRY-02", at).citations[0]).toContain("Compliant Query Practice");
  });

  it("[QRY-02] is silent about an open question", () => {
    expect(pathsOf("QRY-02", aQueryCase({ query: aQuery() }))).toEqual([]);
  });
});
