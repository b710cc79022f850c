import { useId, useRef, type KeyboardEvent } from "react";
import type { CareerFitItem, CareerFitSection } from "../../catalog/schemas/career-fit.ts";
import type { AnswerValue } from "../../domain/career-fit/types.ts";
import { Button } from "../../ui/button.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import styles from "./answer-scale.module.css";

const VALUES = [1, 2, 3, 4, 5] as const satisfies readonly AnswerValue[];

/** One question: native radio buttons, so that arrows move in it; the keys 1 to 5 answer as well. */
export function AnswerScale({
  item,
  number,
  section,
  value,
  onValue,
  onClear,
}: {
  readonly item: CareerFitItem;
  readonly number: number;
  readonly section: CareerFitSection;
  readonly value: AnswerValue | null;
  readonly onValue: (value: AnswerValue) => void;
  readonly onClear: () => void;
}) {
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);

  const answerByDigit = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const digit = VALUES.find((step) => String(step) === event.key);
    if (digit === undefined) return;
    event.preventDefault();
    group.current?.querySelector<HTMLInputElement>(`input[value="${digit}"]`)?.focus();
    onValue(digit);
  };

  return (
    <fieldset ref={group} className={styles["question"]} aria-describedby={`${id}-asked`}>
      <legend className={styles["text"]}>
        <span className={styles["number"]}>
          <VisuallyHidden>Question </VisuallyHidden>
          {number}
        </span>
        <span>{item.text}</span>
      </legend>
      <VisuallyHidden>
        <span id={`${id}-asked`}>{section.question}</span>
      </VisuallyHidden>
      <div className={styles["scale"]}>
        {VALUES.map((step) => (
          <label key={step} className={styles["option"]}>
            <input
              type="radio"
              name={id}
              value={step}
              checked={value === step}
              onKeyDown={answerByDigit}
              onChange={() => {
                onValue(step);
              }}
            />
            <span>{section.labels[step - 1]}</span>
          </label>
        ))}
      </div>
      {value !== null && (
        <div className={styles["clear"]}>
          <Button
            variant="quiet"
            size="small"
            onClick={() => {
              group.current?.querySelector<HTMLInputElement>("input")?.focus();
              onClear();
            }}
          >
            Leave open
            <VisuallyHidden> question {number}</VisuallyHidden>
          </Button>
        </div>
      )}
    </fieldset>
  );
}
