import type { Missing } from "../../domain/grading/grade.ts";
import { parseMoney } from "../../lib/money.ts";
import type { AmountEntryAnswer, AmountEntryPrompt } from "./schema.ts";

export function validateAmountEntry(
  _prompt: AmountEntryPrompt,
  answer: AmountEntryAnswer,
): readonly Missing[] {
  const amount = parseMoney(answer.amount);
  return amount.ok ? [] : [{ path: "/amount", reason: amount.error }];
}
