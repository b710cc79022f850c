import { CircleAlert, RotateCcw } from "lucide-react";
import { Fragment, useEffect, useRef, type ReactNode } from "react";
import { formatCitation } from "../../domain/grading/exercise-citation.ts";
import type { GradedGrade } from "../../domain/grading/grade.ts";
import { Button } from "../../ui/button.tsx";
import { LinkTo } from "../../ui/navigation.tsx";
import { VerdictBadge, type Verdict } from "../../ui/verdict-badge.tsx";
import { citationTarget } from "../citation-link.ts";
import styles from "./exercise-frame.module.css";
import type { AttemptControls } from "./use-attempt.ts";

/**
 * What every small exercise shares: the question is asked by `children`, one button checks, the verdict with its
 * points, words and sources stands below, and one button goes again. The verdict takes the focus.
 */
export function ExerciseFrame<Answer>({
  id,
  attempt,
  complaint,
  citations,
  first,
  feedback,
  children,
}: {
  readonly id: string;
  readonly attempt: AttemptControls<Answer>;
  /** What to do before the answer can be checked; shown after a check that was not possible. */
  readonly complaint: string;
  readonly citations: readonly string[];
  readonly first: { readonly earned: number; readonly possible: number } | undefined;
  /** Shown with the verdict, below it. */
  readonly feedback?: ReactNode;
  readonly children: ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  const verdict = useRef<HTMLParagraphElement>(null);
  const { checked, isFresh } = attempt;
  useEffect(() => {
    if (checked && isFresh) verdict.current?.focus();
  }, [checked, isFresh]);

  return (
    <form
      ref={form}
      className={styles["frame"]}
      data-state={checked ? "checked" : "open"}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!checked) attempt.check();
      }}
    >
      {children}
      {attempt.missing.length > 0 && (
        <p className={styles["complaint"]} role="alert">
          <CircleAlert size="1.1em" />
          {complaint}
        </p>
      )}
      {checked ? (
        <div className={styles["outcome"]}>
          <p ref={verdict} className={styles["verdict"]} tabIndex={-1} id={`${id}-verdict`}>
            <VerdictBadge verdict={verdictOf(checked)} />
            <span>{points(checked)}</span>
            {first && (
              <span className={styles["first"]}>first try: {points(first)}, kept on record</span>
            )}
          </p>
          {feedback}
          <Sources citations={citations} />
          <Button
            size="small"
            icon={<RotateCcw size="1em" />}
            onClick={() => {
              attempt.retry();
              focusFirstControl(form.current);
            }}
          >
            Try again
          </Button>
        </div>
      ) : (
        <Button type="submit" variant="secondary">
          Check
        </Button>
      )}
    </form>
  );
}

function Sources({ citations }: { readonly citations: readonly string[] }) {
  if (citations.length === 0) return null;
  return (
    <p className={styles["sources"]}>
      {citations.length === 1 ? "Source: " : "Sources: "}
      {citations.map((citation, index) => {
        const target = citationTarget(citation);
        const words = formatCitation(citation);
        return (
          <Fragment key={citation}>
            {index > 0 && "; "}
            {target ? <LinkTo {...target}>{words}</LinkTo> : words}
          </Fragment>
        );
      })}
    </p>
  );
}

function points({ earned, possible }: { earned: number; possible: number }): string {
  return `${earned} of ${possible} ${possible === 1 ? "point" : "points"}`;
}

function verdictOf(grade: GradedGrade): Verdict {
  if (grade.earned === grade.possible) return "correct";
  return grade.earned === 0 ? "wrong" : "partial";
}

/** After React has opened the controls again. */
function focusFirstControl(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => {
    form?.querySelector<HTMLElement>("input:checked, input, select, [data-first-control]")?.focus();
  });
}
