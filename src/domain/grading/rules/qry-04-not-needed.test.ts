import { describe, expect, it } from "vitest";
import { aCase, aQuery, aQueryCase, pathsOf } from "../testing.ts";

describe("QRY-04", () => {
  it("[QRY-04] says that nobody needed to ask, where the key expects no query or another one", () => {
    expect(pathsOf("QRY-04", aCase({ query: aQuery() }))).toEqual(["/query"]);
    const other = aQuery({ indicators: [{ paragraph: 2, quote: "Mother had a stroke" }] });
    expect(pathsOf("QRY-04", aQueryCase({ query: other }))).toEqual(["/query"]);
  });

  it("[QRY-04] is silent about the query that was called for", () => {
    expect(pathsOf("QRY-04", aQueryCase({ query: aQuery() }))).toEqual([]);
  });
});
