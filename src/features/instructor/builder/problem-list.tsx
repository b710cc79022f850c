import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { stepOfField, steps, type StepProps } from "./steps.ts";

/** What is missing before the set can be given out, each with the way there. */
export function ProblemList({ problems, onStep }: StepProps) {
  if (problems.length === 0) return null;
  return (
    <Notice tone="warn" title="The set can’t be given out yet." live={false}>
      <ul>
        {problems.map(({ field, message }) => {
          const step = steps.find(({ id }) => id === stepOfField[field]);
          return (
            <li key={field}>
              {message}{" "}
              {field !== "title" && step && (
                <Button
                  size="small"
                  onClick={() => {
                    onStep(step.id);
                  }}
                >
                  Go to {step.label}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
