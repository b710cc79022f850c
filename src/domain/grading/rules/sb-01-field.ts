/** SB-01: a field of the superbill differs from what the front desk has on file. The CMS-1500 item is named; the payer matches on it. */
import { superbillFields } from "../../billing/superbill-fields.ts";
import { wrongFields } from "../superbill-check.ts";
import type { Rule } from "../rule.ts";
import { text } from "../words.ts";

export const rule: Rule = {
  id: "SB-01",
  title: "A field of the superbill is not what is on file",
  aspect: "superbill",
  kind: "data entry",
  consequence: "denial",
  severity: "serious",
  check: (at) =>
    wrongFields(at)
      .filter((field) => field.id !== "copayCollected")
      .map((field) => ({
        rule: "SB-01",
        outcome: field.typed.trim() === "" ? "missing" : "wrong",
        path: `/superbill/${field.id}`,
        params: { field: field.id, entered: field.typed, expected: field.onFile },
      })),
  tell: (finding) => {
    const field = superbillFields.find(({ id }) => id === finding.params["field"]);
    const expected = text(finding, "expected");
    return {
      headline: field?.label ?? "A field",
      why:
        expected === ""
          ? `Nothing is on file for this field, so it stays blank; you entered “${text(finding, "entered")}”.`
          : `The ${field?.source ?? "file"} says “${expected}”. It goes to CMS-1500 item ${field?.cms1500 ?? ""}, where the payer compares it with its own file.`,
      citations: ["form:CMS-1500"],
    };
  },
};
