import { expect, it } from "vitest";
import { anEdition } from "../../domain/codebook/testing.ts";
import { UNDATED } from "../../domain/codebook/edition.ts";
import { editionDates } from "./edition-dates.ts";

it("says for which dates of service an edition is good", () => {
  expect(editionDates(anEdition)).toBe("For dates of service 10/01/2025 to 09/30/2026.");
});

it("says that a file has no dates instead of the year 9999", () => {
  expect(editionDates({ ...anEdition, ...UNDATED })).toMatch(/^There are no dates in the file/);
});
