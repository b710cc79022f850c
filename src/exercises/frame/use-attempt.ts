import { useState } from "react";
import type { GradedGrade, Grade, Missing } from "../../domain/grading/grade.ts";

export interface AttemptState<Answer> {
  readonly answer: Answer;
  /** The verdict on `answer`; null while it is being worked on. */
  readonly checked: GradedGrade | null;
  /** What kept the last check from a verdict. */
  readonly missing: readonly Missing[];
  /** True only right after a check, not when a recorded attempt was opened. */
  readonly isFresh: boolean;
}

export interface AttemptControls<Answer> extends AttemptState<Answer> {
  readonly change: (answer: Answer) => void;
  readonly check: () => void;
  readonly retry: () => void;
}

/** The life of one exercise on the screen: work, check, verdict, once more. */
export function useAttempt<Answer>({
  empty,
  last,
  grade,
  onAttempt,
}: {
  readonly empty: Answer;
  readonly last: Answer | undefined;
  readonly grade: (answer: Answer) => Grade;
  readonly onAttempt: (answer: Answer, grade: Grade) => void;
}): AttemptControls<Answer> {
  const [state, setState] = useState<AttemptState<Answer>>(() => {
    const recorded = last === undefined ? null : grade(last);
    const checked = recorded?.type === "graded" ? recorded : null;
    return {
      answer: checked && last !== undefined ? last : empty,
      checked,
      missing: [],
      isFresh: false,
    };
  });
  return {
    ...state,
    change: (answer) => setState({ answer, checked: null, missing: [], isFresh: false }),
    check() {
      const result = grade(state.answer);
      if (result.type === "incomplete") {
        setState({ ...state, missing: result.missing, isFresh: true });
        return;
      }
      setState({ ...state, checked: result, missing: [], isFresh: true });
      onAttempt(state.answer, result);
    },
    retry: () => setState({ ...state, checked: null, missing: [], isFresh: false }),
  };
}
