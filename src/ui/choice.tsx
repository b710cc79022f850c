import { useId, type ReactNode } from "react";
import styles from "./choice.module.css";
import { cx } from "./cx.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

export function Checkbox({
  label,
  checked,
  onValue,
  hint,
  disabled = false,
}: {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onValue: (checked: boolean) => void;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}) {
  const id = useId();
  return (
    <div className={styles["choice"]}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          onValue(event.target.checked);
        }}
      />
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className={styles["hint"]}>
          {hint}
        </div>
      )}
    </div>
  );
}

export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}

/** Native radio buttons: Tab reaches the group, arrows move in it. */
export function RadioGroup<Value extends string>({
  legend,
  options,
  value,
  onValue,
  look = "stack",
  hideLegend = false,
  hint,
  error,
}: {
  readonly legend: ReactNode;
  readonly options: readonly RadioOption<Value>[];
  readonly value: Value | null;
  readonly onValue: (value: Value) => void;
  readonly look?: "stack" | "row" | "segmented";
  readonly hideLegend?: boolean;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`]
    .filter(Boolean)
    .join(" ");
  return (
    <fieldset className={styles["group"]} aria-describedby={described || undefined}>
      {hideLegend ? (
        <VisuallyHidden as="legend">{legend}</VisuallyHidden>
      ) : (
        <legend className={styles["legend"]}>{legend}</legend>
      )}
      {hint !== undefined && (
        <div id={`${id}-hint`} className={styles["groupHint"]}>
          {hint}
        </div>
      )}
      <div className={cx(styles["options"], styles[look])}>
        {options.map((option) => (
          <div key={option.value} className={styles["choice"]}>
            <input
              id={`${id}-${option.value}`}
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              aria-describedby={
                option.hint === undefined ? undefined : `${id}-${option.value}-hint`
              }
              onChange={() => {
                onValue(option.value);
              }}
            />
            <label htmlFor={`${id}-${option.value}`}>{option.label}</label>
            {option.hint !== undefined && (
              <div id={`${id}-${option.value}-hint`} className={styles["hint"]}>
                {option.hint}
              </div>
            )}
          </div>
        ))}
      </div>
      {error !== undefined && (
        <div id={`${id}-error`} className={styles["error"]} role="alert">
          {error}
        </div>
      )}
    </fieldset>
  );
}
