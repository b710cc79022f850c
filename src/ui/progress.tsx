import { useId } from "react";
import { cx } from "./cx.ts";
import styles from "./progress.module.css";

function percent(value: number, max: number): number {
  return max <= 0 ? 0 : Math.max(0, Math.min(100, (value / max) * 100));
}

interface BarProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** What the numbers mean in words; `3 of 12` unless told. */
  readonly text?: string;
  readonly hideLabel?: boolean;
}

function Bar({
  element: Element,
  tone,
  label,
  value,
  max,
  text = `${value} of ${max}`,
  hideLabel = false,
}: BarProps & { element: "progress" | "meter"; tone: string }) {
  const id = useId();
  return (
    <div className={styles["bar"]}>
      {!hideLabel && (
        <div className={styles["words"]}>
          <label htmlFor={id}>{label}</label>
          <span className={styles["amount"]}>{text}</span>
        </div>
      )}
      <Element
        id={id}
        className={styles["native"]}
        value={value}
        max={max}
        aria-label={hideLabel ? label : undefined}
        aria-valuetext={text}
      />
      <div className={styles["track"]} aria-hidden="true">
        <div
          className={cx(styles["fill"], styles[tone])}
          style={{ inlineSize: `${percent(value, max)}%` }}
        />
      </div>
    </div>
  );
}

/** Work under way: pages read, files checked. */
export function ProgressBar(props: BarProps) {
  return <Bar {...props} element="progress" tone="accent" />;
}

/** An amount within known bounds: a score, storage in use. */
export function Meter({
  tone = "accent",
  ...props
}: BarProps & { readonly tone?: "accent" | "good" | "fair" | "poor" }) {
  return <Bar {...props} element="meter" tone={tone} />;
}
