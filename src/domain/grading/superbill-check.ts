import { feeFor } from "../billing/charges.ts";
import { fieldMatches, fieldOnFile, superbillFieldIds } from "../billing/superbill-fields.ts";
import { parseMoney, type Cents } from "../../lib/money.ts";
import type { ServiceLine } from "./charges/charged-encounter.ts";
import { oncePerCase } from "./once-per-case.ts";

/** Superbill fields that differ from what is on file. */
export const wrongFields = oncePerCase((at) => {
  if (!at.tasks.includes("superbill")) return [];
  return superbillFieldIds
    .map((id) => ({ id, typed: at.answer.superbill[id] ?? "", onFile: fieldOnFile(id, at) }))
    .filter(({ id, typed, onFile }) => !fieldMatches(id, typed, onFile));
});

/** Lines whose fee differs from the schedule's for the code that the learner entered; codes not on it are left alone. */
export const wrongFees = oncePerCase(
  (at): readonly { readonly line: ServiceLine; readonly scheduled: Cents }[] => {
    if (!at.tasks.includes("superbill") || !at.tasks.includes("services")) return [];
    return at.services.flatMap((line) => {
      const scheduled = line.code === undefined ? undefined : feeFor(at.practice, line.code);
      if (scheduled === undefined) return [];
      const fee = parseMoney(line.typed.fee);
      return fee.ok && fee.value === scheduled ? [] : [{ line, scheduled }];
    });
  },
);
