import { expect, it } from "vitest";
import { citationSchema } from "./key.ts";

it.each([
  ["tabular:E11.22", true],
  ["tabular:C4A", true],
  ["tabular:QA0.0101", true],
  ["guideline:I.C.4.a", true],
  ["payer:vale#visits", true],
  ["hcpcs:G0439", true],
  ["tabular:CAB", false],
  ["tabular:E11.22 and more", false],
  ["see tabular:E11.22", false],
])("reads %j as a citation: %s", (text, isOne) => {
  expect(citationSchema.safeParse(text).success).toBe(isOne);
});
