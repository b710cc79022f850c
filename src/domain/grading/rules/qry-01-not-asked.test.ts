import { describe, expect, it } from "vitest";
import { scoreParts } from "../score.ts";
import { aKeyQuery, aQuery, aQueryCase, pathsOf, toldBy } from "../testing.ts";

const points = (at: Parameters<typeof scoreParts>[0]) =>
  scoreParts(at).find(({ aspect }) => aspect === "query")?.earned;

describe("QRY-01", () => {
  it("[QRY-01] asks for the query that the key expects", () => {
    const at = aQueryCase({});
    expect(pathsOf("QRY-01", at)).toEqual(["/query"]);
    expect(toldBy("QRY-01", at).why).toContain(aKeyQuery.example);
    expect(points(at)).toBe(0);
  });

  it("[QRY-01] is content with one that cites a finding of the key's", () => {
    expect(pathsOf("QRY-01", aQueryCase({ query: aQuery() }))).toEqual([]);
    expect(points(aQueryCase({ query: aQuery() }))).toBe(4);
  });

  it("[QRY-01] does not take one that was not sent, or is about something else", () => {
    const unsent = aQueryCase({ query: aQuery({ isSent: false }) });
    const other = aQuery({ indicators: [{ paragraph: 2, quote: "Mother had a stroke" }] });
    expect(pathsOf("QRY-01", unsent)).toEqual(["/query"]);
    expect(pathsOf("QRY-01", aQueryCase({ query: other }))).toEqual(["/query"]);
  });

  it("[QRY-01] tells in full what is missing and why", () => {
    expect(toldBy("QRY-01", aQueryCase({}))).toEqual({
      headline: "Ask the provider",
      why: `The record does not tell ${aKeyQuery.about}. ${aKeyQuery.rationale} A query would do, such as: “${aKeyQuery.example}”`,
      citations: aKeyQuery.citations,
    });
  });
});
