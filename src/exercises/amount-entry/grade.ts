import { gradedOne, type Grade } from "../../domain/grading/grade.ts";
import { parseMoney } from "../../lib/money.ts";
import type { AmountEntryAnswer, AmountEntryKey, AmountEntryPrompt } from "./schema.ts";

/** AMOUNT-01: the amount to the cent, however it is written (`30`, `$30.00`). */
export function gradeAmountEntry(
  _prompt: AmountEntryPrompt,
  key: AmountEntryKey,
  answer: AmountEntryAnswer,
): Grade {
  const amount = parseMoney(answer.amount);
  if (!amount.ok)
    return { type: "incomplete", missing: [{ path: "/amount", reason: amount.error }] };
  const isRight = centsOf(key.right.amount) === amount.value;
  return gradedOne("amount", isRight ? 1 : 0, 1, [
    {
      rule: "AMOUNT-01",
      outcome: isRight ? "correct" : "wrong",
      path: "/amount",
      params: { cents: amount.value },
    },
  ]);
}

/** What the key says about an amount. */
export function feedbackForAmount(key: AmountEntryKey, text: string): string {
  const amount = centsOf(text);
  const named = [key.right, ...key.wrong].find((judged) => centsOf(judged.amount) === amount);
  return named?.feedback ?? key.other;
}

function centsOf(text: string): number | undefined {
  const amount = parseMoney(text);
  return amount.ok ? amount.value : undefined;
}
