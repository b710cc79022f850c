import { useId } from "react";
import { Select } from "../../ui/field.tsx";
import { VerdictBadge } from "../../ui/verdict-badge.tsx";
import { ExerciseFrame } from "../frame/exercise-frame.tsx";
import { Feedback, Question } from "../frame/question.tsx";
import { plainText, RichText } from "../frame/rich-text.tsx";
import { useAttempt } from "../frame/use-attempt.ts";
import type { ViewProps } from "../kind.ts";
import { gradeMatching } from "./grade.ts";
import type { MatchingAnswer, MatchingKey, MatchingPrompt } from "./schema.ts";
import { partners } from "./validate.ts";
import styles from "./view.module.css";

/** A row for each item on the left, with one list to choose its partner from. */
export function MatchingView({
  id,
  prompt,
  answerKey,
  last,
  first,
  onAttempt,
}: ViewProps<MatchingPrompt, MatchingKey, MatchingAnswer>) {
  const name = useId();
  const attempt = useAttempt<MatchingAnswer>({
    empty: { pairs: [] },
    last,
    grade: (answer) => gradeMatching(prompt, answerKey, answer),
    onAttempt,
  });
  const given = partners(attempt.answer);
  const textOf = new Map(prompt.right.map((side) => [side.id, side.text]));
  const options = prompt.right.map(({ id: value, text }) => ({ value, label: plainText(text) }));

  function pair(left: string, right: string): void {
    const others = attempt.answer.pairs.filter((other) => other.left !== left);
    attempt.change({ pairs: right === "" ? others : [...others, { left, right }] });
  }

  return (
    <ExerciseFrame
      id={id}
      attempt={attempt}
      complaint="Choose a partner in every row."
      citations={answerKey.citations}
      first={first}
      feedback={<Feedback text={answerKey.feedback} />}
    >
      <Question id={`${name}-q`} text={prompt.question} />
      <ul className={styles["rows"]} aria-labelledby={`${name}-q`}>
        {prompt.left.map((left) => {
          const key = answerKey.pairs.find((wanted) => wanted.left === left.id);
          const chosen = given.get(left.id) ?? "";
          const isRight = key?.right === chosen;
          return (
            <li key={left.id} className={styles["row"]}>
              {attempt.checked ? (
                <span className={styles["left"]}>
                  <RichText text={left.text} />
                </span>
              ) : (
                <label htmlFor={`${name}-${left.id}`} className={styles["left"]}>
                  <RichText text={left.text} />
                </label>
              )}
              {attempt.checked ? (
                <div className={styles["result"]}>
                  <div className={styles["verdict"]}>
                    <VerdictBadge verdict={isRight ? "correct" : "wrong"} />
                    <span>
                      <RichText text={textOf.get(chosen) ?? ""} />
                    </span>
                  </div>
                  {!isRight && (
                    <p>
                      Belongs to: <RichText text={textOf.get(key?.right ?? "") ?? ""} />
                    </p>
                  )}
                  {key && key.feedback !== "" && (
                    <p className={styles["why"]}>
                      <RichText text={key.feedback} />
                    </p>
                  )}
                </div>
              ) : (
                <Select
                  id={`${name}-${left.id}`}
                  value={textOf.has(chosen) ? chosen : ""}
                  options={[{ value: "", label: "Choose …" }, ...options]}
                  onValue={(right) => pair(left.id, right)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </ExerciseFrame>
  );
}
