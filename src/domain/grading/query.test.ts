import { describe, expect, it } from "vitest";
import { blocksOf } from "./chart.ts";
import { afterQuery, citedIndicators, keyAfterReply, NOTHING_TO_ADD } from "./query.ts";
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

describe("the key after a reply", () => {
  const key = {
    ...at.key,
    order: {
      ...at.key.order,
      before: [
        { first: "E11.9", then: "I10", citation: "tabular:E11" },
        { first: "I10", then: "E11.9", citation: "tabular:E11" },
      ],
    },
    services: at.key.services.map((line) => ({ ...line, optionalPointers: ["E11.9", "I10"] })),
    rejected: [
      { code: "E11.22", why: "x", citations: [] },
      { code: "N18.31", why: "x", citations: [] },
      { code: "R07.2", why: "x", citations: [] },
    ],
  };
  const replied = keyAfterReply(key, aKeyQuery);

  it("names the new codes in order, pointers and rejections", () => {
    expect(replied.order.before.map(({ first, then }) => `${first} ${then}`)).toEqual([
      "E11.22 I10",
      "I10 E11.22",
    ]);
    expect(replied.services[0]?.optionalPointers).toEqual(["E11.22", "I10"]);
    expect(replied.rejected.map(({ code }) => code)).toEqual(["R07.2", "E11.9"]);
    expect(replied.rejected[1]?.why).toBe(
      "The provider's reply says more than this code. Documented in the assessment of this visit.",
    );
  });

  it("does not reject a code that is an alternate now, and adds nothing where nothing is added", () => {
    const { add: _add, ...bare } = aKeyQuery;
    const query = {
      ...bare,
      replace: aKeyQuery.replace.map(({ code, by }) => ({
        code,
        by: { ...by, alternates: ["E11.9"] },
      })),
    };
    const after = keyAfterReply(at.key, query);
    expect(after.rejected).toEqual([]);
    expect(after.diagnoses.map(({ code }) => code)).toEqual(["E11.22", "I10"]);
    expect(after.services[0]).not.toHaveProperty("optionalPointers");
  });
});

describe("citedIndicators", () => {
  const cited = (paragraph: number, quote: string) =>
    citedIndicators(at.chart, aKeyQuery, [{ paragraph, quote }]);

  it("takes marks that touch the key's words in their paragraph", () => {
    expect(cited(1, "2 diabetes with")).toEqual(["Type 2 diabetes"]);
    expect(cited(1, "Type 2 diabetes with diabetic CKD, stage 3a")).toEqual([
      "Type 2 diabetes",
      "stage 3a",
    ]);
    expect(cited(2, "Type 2 diabetes")).toEqual([]);
    expect(cited(1, "with diabetic")).toEqual([]);
  });

  it("adds a reply that nobody called for without a query in the key", () => {
    const { query: _query, ...key } = at.key;
    const answer = { ...at.answer, query: aQuery() };
    const { chart } = afterQuery(at.chart, key, answer);
    expect(blocksOf(chart).at(-1)).toMatchObject({ paragraph: 3, text: NOTHING_TO_ADD });
    expect(
      afterQuery({ tabs: [] }, key, answer).chart.tabs[0]?.sections[0]?.blocks[0]?.paragraph,
    ).toBe(1);
  });
});
