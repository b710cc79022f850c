import { useId } from "react";
import type { MoneyProblem } from "../../lib/money.ts";
import { Field, TextInput } from "../../ui/field.tsx";
import { ExerciseFrame } from "../frame/exercise-frame.tsx";
import { Feedback, Question } from "../frame/question.tsx";
import { useAttempt } from "../frame/use-attempt.ts";
import type { ViewProps } from "../kind.ts";
import { feedbackForAmount, gradeAmountEntry } from "./grade.ts";
import type { AmountEntryAnswer, AmountEntryKey, AmountEntryPrompt } from "./schema.ts";
import styles from "./view.module.css";

const complaints: Readonly<Record<MoneyProblem, string>> = {
  empty: "Type an amount first.",
  "not-an-amount": "That is not an amount: digits and a point, such as 48.00.",
  "too-many-decimals": "An amount has two decimals: round to the cent yourself.",
  "too-large": "That is more than a claim line can hold.",
};

export function AmountEntryView({
  id,
  prompt,
  answerKey,
  last,
  first,
  onAttempt,
}: ViewProps<AmountEntryPrompt, AmountEntryKey, AmountEntryAnswer>) {
  const questionId = useId();
  const attempt = useAttempt<AmountEntryAnswer>({
    empty: { amount: "" },
    last,
    grade: (answer) => gradeAmountEntry(prompt, answerKey, answer),
    onAttempt,
  });
  const reason = attempt.missing[0]?.reason as MoneyProblem | undefined;
  const { right } = answerKey;

  return (
    <ExerciseFrame
      id={id}
      attempt={attempt}
      complaint={complaints[reason ?? "empty"]}
      citations={answerKey.citations}
      first={first}
      feedback={
        <>
          <Feedback text={feedbackForAmount(answerKey, attempt.answer.amount)} />
          {attempt.checked?.earned === 0 && (
            <Feedback text={`The amount is **$${right.amount}**. ${right.feedback}`} />
          )}
        </>
      }
    >
      <Question id={questionId} text={prompt.question} />
      <div className={styles["field"]}>
        <Field label="Amount in dollars">
          <TextInput
            numeric
            inputMode="decimal"
            value={attempt.answer.amount}
            readOnly={attempt.checked !== null}
            maxLength={24}
            aria-describedby={questionId}
            onValue={(text) => attempt.change({ amount: text })}
          />
        </Field>
      </div>
    </ExerciseFrame>
  );
}
