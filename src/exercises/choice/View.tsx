import { useId } from "react";
import { VerdictBadge } from "../../ui/verdict-badge.tsx";
import { ExerciseFrame } from "../frame/exercise-frame.tsx";
import { Question } from "../frame/question.tsx";
import { RichText } from "../frame/rich-text.tsx";
import { useAttempt } from "../frame/use-attempt.ts";
import type { ViewProps } from "../kind.ts";
import { gradeChoice } from "./grade.ts";
import type { ChoiceAnswer, ChoiceKey, ChoicePrompt } from "./schema.ts";
import styles from "./view.module.css";

/** Native radio buttons or check boxes; after the check every option carries its reason. */
export function ChoiceView({
  id,
  prompt,
  answerKey,
  last,
  first,
  onAttempt,
}: ViewProps<ChoicePrompt, ChoiceKey, ChoiceAnswer>) {
  const name = useId();
  const attempt = useAttempt<ChoiceAnswer>({
    empty: { chosen: [] },
    last,
    grade: (answer) => gradeChoice(prompt, answerKey, answer),
    onAttempt,
  });
  const chosen = new Set(attempt.answer.chosen);
  const keyOf = new Map(answerKey.options.map((option) => [option.id, option]));

  function choose(option: string): void {
    if (!prompt.multiple) return attempt.change({ chosen: [option] });
    const others = attempt.answer.chosen.filter((other) => other !== option);
    attempt.change({ chosen: chosen.has(option) ? others : [...others, option] });
  }

  return (
    <ExerciseFrame
      id={id}
      attempt={attempt}
      complaint={prompt.multiple ? "Choose at least one option." : "Choose one option."}
      citations={answerKey.citations}
      first={first}
    >
      <fieldset className={styles["options"]} disabled={attempt.checked !== null}>
        <Question as="legend" text={prompt.question} />
        {prompt.multiple && <p className={styles["hint"]}>Choose every option that is right.</p>}
        {prompt.options.map((option) => {
          const key = keyOf.get(option.id);
          const isChosen = chosen.has(option.id);
          const verdict = attempt.checked && verdictOf(isChosen, key?.correct === true);
          return (
            <div key={option.id} className={styles["option"]} data-verdict={verdict ?? undefined}>
              <label className={styles["label"]}>
                <input
                  type={prompt.multiple ? "checkbox" : "radio"}
                  name={name}
                  checked={isChosen}
                  aria-describedby={attempt.checked ? `${name}-${option.id}` : undefined}
                  onChange={() => choose(option.id)}
                />
                <span>
                  <RichText text={option.text} />
                </span>
              </label>
              {attempt.checked && (
                <div id={`${name}-${option.id}`} className={styles["why"]}>
                  {verdict && <OptionVerdict verdict={verdict} multiple={prompt.multiple} />}
                  <RichText text={key?.feedback ?? ""} />
                </div>
              )}
            </div>
          );
        })}
      </fieldset>
    </ExerciseFrame>
  );
}

function OptionVerdict({
  verdict,
  multiple,
}: {
  readonly verdict: "correct" | "wrong" | "missing";
  readonly multiple: boolean;
}) {
  if (verdict !== "missing") return <VerdictBadge verdict={verdict} />;
  return multiple ? (
    <VerdictBadge verdict="missing">Missed</VerdictBadge>
  ) : (
    <VerdictBadge verdict="info">The right answer</VerdictBadge>
  );
}

function verdictOf(isChosen: boolean, isRight: boolean): "correct" | "wrong" | "missing" | null {
  if (isChosen) return isRight ? "correct" : "wrong";
  return isRight ? "missing" : null;
}
