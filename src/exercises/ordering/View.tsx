import { useId } from "react";
import type { GradedGrade } from "../../domain/grading/grade.ts";
import { VerdictBadge } from "../../ui/verdict-badge.tsx";
import { ExerciseFrame } from "../frame/exercise-frame.tsx";
import { Feedback, Question } from "../frame/question.tsx";
import { RichText } from "../frame/rich-text.tsx";
import { useAttempt } from "../frame/use-attempt.ts";
import type { ViewProps } from "../kind.ts";
import { gradeOrdering } from "./grade.ts";
import type { OrderingAnswer, OrderingKey, OrderingPrompt } from "./schema.ts";
import { SortableList } from "./sortable-list.tsx";
import { validateOrdering } from "./validate.ts";
import styles from "./view.module.css";

/** Items moved by buttons, by arrow keys on them, or by dragging; the verdict says where each belongs. */
export function OrderingView({
  id,
  prompt,
  answerKey,
  last,
  first,
  onAttempt,
}: ViewProps<OrderingPrompt, OrderingKey, OrderingAnswer>) {
  const questionId = useId();
  const attempt = useAttempt<OrderingAnswer>({
    empty: { order: [] },
    last,
    grade: (answer) => gradeOrdering(prompt, answerKey, answer),
    onAttempt,
  });
  const textOf = new Map(prompt.items.map((item) => [item.id, item.text]));
  const isWhole = validateOrdering(prompt, attempt.answer).length === 0;
  const order = isWhole ? attempt.answer.order : prompt.items.map((item) => item.id);

  return (
    <ExerciseFrame
      id={id}
      attempt={attempt}
      complaint="Move the items into their order first."
      citations={answerKey.citations}
      first={first}
      feedback={<Feedback text={answerKey.feedback} />}
    >
      <Question id={questionId} text={prompt.question} />
      {attempt.checked ? (
        <ol className={styles["list"]} aria-labelledby={questionId}>
          {order.map((item, index) => (
            <li key={item} className={styles["item"]}>
              <span className={styles["number"]}>{index + 1}</span>
              <span className={styles["text"]}>
                <RichText text={textOf.get(item) ?? ""} />
              </span>
              <PlaceVerdict grade={attempt.checked} index={index} />
            </li>
          ))}
        </ol>
      ) : (
        <SortableList
          labelledBy={questionId}
          items={order.map((item) => ({ id: item, text: textOf.get(item) ?? "" }))}
          onOrder={(next) => attempt.change({ order: next })}
        />
      )}
    </ExerciseFrame>
  );
}

function PlaceVerdict({
  grade,
  index,
}: {
  readonly grade: GradedGrade | null;
  readonly index: number;
}) {
  const finding = grade?.findings[index];
  if (finding?.outcome === "correct")
    return <VerdictBadge verdict="correct">In order</VerdictBadge>;
  return (
    <VerdictBadge verdict="wrong">Belongs in place {String(finding?.params["place"])}</VerdictBadge>
  );
}
