import { describe, expect, it } from "vitest";
import { blocksOf } from "./chart.ts";
import { afterQuery, NOTHING_TO_ADD } from "./query.ts";
import { aKeyQuery, aQuery, aQueryCase } from "./testing.ts";

const at = aQueryCase({});
const after = (query: Parameters<typeof aQuery>[0]) =>
  afterQuery(at.chart, at.key, { ...at.answer, query: aQuery(query) });

describe("afterQuery", () => {
  it("changes nothing before the query is sent", () => {
    expect(after({ isSent: false })).toEqual({ chart: at.chart, key: at.key });
  });

  it("lets the reply join the record and change the key in place", () => {
    const { chart, key } = after({});
    expect(blocksOf(chart).at(-1)).toEqual({
      kind: "paragraph",
      paragraph: 3,
      text: aKeyQuery.reply[0],
    });
    expect(key.diagnoses.map(({ code }) => code)).toEqual(["E11.22", "I10", "N18.31"]);
    expect(key.order.first).toEqual(["E11.22"]);
    expect(key.services[0]?.pointers).toEqual(["E11.22"]);
    expect(key.rejected.map(({ code }) => code)).toEqual(["E11.9"]);
  });

  it("answers a query about something else, and leaves the key alone", () => {
    const { chart, key } = after({ indicators: [{ paragraph: 2, quote: "stroke at 70" }] });
    expect(blocksOf(chart).at(-1)?.text).toBe(NOTHING_TO_ADD);
    expect(key).toBe(at.key);
  });
});
