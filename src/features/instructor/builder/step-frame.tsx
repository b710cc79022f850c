import { ArrowLeft, ArrowRight } from "lucide-react";
import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "../../../ui/button.tsx";
import styles from "../instructor.module.css";
import { steps, type Step } from "./steps.ts";

/** A step's heading, its content, and the way to its neighbors. */
export function StepFrame({
  step,
  takesFocus,
  onStep,
  children,
}: {
  readonly step: Step;
  /** Whether somebody came here by a button below another step. */
  readonly takesFocus: boolean;
  readonly onStep: (step: Step) => void;
  readonly children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const at = steps.findIndex(({ id }) => id === step);
  const before = steps[at - 1];
  const after = steps[at + 1];
  return (
    <div className={styles["step"]}>
      <h2 ref={heading} tabIndex={-1} className={styles["stepTitle"]}>
        {steps[at]?.title}
      </h2>
      {children}
      <div className={styles["stepMoves"]}>
        {before && (
          <Button
            icon={<ArrowLeft size="1.15em" />}
            onClick={() => {
              onStep(before.id);
            }}
          >
            {before.label}
          </Button>
        )}
        {after && (
          <Button
            variant="primary"
            className={styles["onward"]}
            onClick={() => {
              onStep(after.id);
            }}
          >
            Next: {after.label}
            <ArrowRight size="1.15em" />
          </Button>
        )}
      </div>
    </div>
  );
}
