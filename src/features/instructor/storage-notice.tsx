import type { ReactNode } from "react";
import type { StorageProblem } from "../../storage/problem.ts";
import { Notice } from "../../ui/notice.tsx";

/** A storage problem in its three sentences. */
export function StorageProblemNotice({
  problem,
  actions,
}: {
  readonly problem: StorageProblem;
  readonly actions?: ReactNode;
}) {
  return (
    <Notice
      tone="error"
      title={problem.message}
      kept={problem.whatWasKept}
      next={problem.whatToDo}
      actions={actions}
    />
  );
}
