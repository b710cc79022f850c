import { useEffect, useState } from "react";
import type { ZodMiniType } from "zod/mini";
import { createDraftSaver, type DraftSaver } from "../../storage/draft-saver.ts";
import { loadDraft } from "../../storage/drafts.ts";
import type { StorageProblem } from "../../storage/problem.ts";
import { markUnsaved } from "../../ui/unsaved-work.ts";

export interface OpenedDraft<Answer> {
  readonly answer: Answer | undefined;
  readonly saver: DraftSaver;
  readonly revision: string;
  readonly problem: StorageProblem | undefined;
  /** Opens the version that another tab saved. */
  readonly reopen: () => void;
}

/** The stored draft, and what saves its successors; an unreadable draft is kept by storage and a new one begun. */
export function useDraft<Answer>(
  exerciseId: string,
  answerSchema: ZodMiniType<Answer>,
): OpenedDraft<Answer> | undefined {
  const [opened, setOpened] = useState<OpenedDraft<Answer>>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    let saver: DraftSaver | undefined;
    let isCurrent = true;
    void loadDraft(exerciseId).then((draft) => {
      if (!isCurrent) return;
      const stored = draft.ok ? draft.value : null;
      const parsed = answerSchema.safeParse(stored?.value);
      saver = createDraftSaver({ exerciseId, baseRevision: stored?.revision ?? null });
      setOpened({
        answer: parsed.success ? parsed.data : undefined,
        saver,
        revision: stored?.revision ?? "new",
        problem: draft.ok ? undefined : draft.error,
        reopen: () => {
          setRound((before) => before + 1);
        },
      });
    });
    return () => {
      isCurrent = false;
      saver?.dispose();
      markUnsaved(exerciseId, false);
    };
  }, [answerSchema, exerciseId, round]);
  return opened;
}
