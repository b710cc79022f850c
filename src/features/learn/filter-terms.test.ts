import { describe, expect, it } from "vitest";
import { filterTerms } from "./filter-terms.ts";

const terms = [
  { term: "Write-off", short: "An amount that the practice gives up." },
  { term: "Copay", also: ["copayment"], short: "A fixed amount, often paid at the desk." },
  { term: "Coinsurance", short: "A percentage. Not a copay." },
];
const names = (query: string) => filterTerms(terms, query).map((entry) => entry.term);

describe("filterTerms", () => {
  it.each([
    ["", ["Coinsurance", "Copay", "Write-off"], "everything, by the alphabet"],
    ["cop", ["Copay", "Coinsurance"], "names that begin so before meanings"],
    ["COPAYMENT", ["Copay"], "another spelling, whatever the case"],
    ["fixed amount", ["Copay"], "every word of the query"],
    ["amount", ["Copay", "Write-off"], "words of the meaning"],
    ["xyz", [], "nothing"],
  ])("%j finds %j: %s", (query, found) => {
    expect(names(query)).toEqual(found);
  });
});
