import { useState } from "react";
import { draftProblems, finishDraft, type SetDraft } from "../../domain/assignments/draft.ts";
import { formatDue } from "../../domain/assignments/due.ts";
import { digestOf } from "../../domain/assignments/set.ts";
import type { Result } from "../../lib/result.ts";
import { removeSet } from "../../storage/assignment-sets.ts";
import type { StorageProblem } from "../../storage/problem.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { Button, LinkButton } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/dialog.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkTo } from "../../ui/navigation.tsx";
import styles from "./instructor.module.css";
import { addDuplicate, type StoredDraft } from "./made-sets.ts";
import { StorageProblemNotice } from "./storage-notice.tsx";
import { count, titleOf } from "./words.ts";

type OnAdded = (added: Promise<Result<string, StorageProblem>>) => Promise<void>;

/** An instructor's own sets, each to be opened, duplicated or deleted. */
export function MySets({
  drafts,
  handIns,
  onAdded,
}: {
  readonly drafts: Result<readonly StoredDraft[], StorageProblem>;
  /** By the id of their set. */
  readonly handIns: ReadonlyMap<string, number>;
  readonly onAdded: OnAdded;
}) {
  const announce = useAnnounce();
  const [deleting, setDeleting] = useState<SetDraft>();
  const [problem, setProblem] = useState<StorageProblem>();
  if (!drafts.ok) return <StorageProblemNotice problem={drafts.error} />;
  const sets = drafts.value.map(({ value }) => value);

  async function remove(draft: SetDraft): Promise<void> {
    const removed = await removeSet("made", draft.id);
    if (removed.ok) announce(`Deleted: ${titleOf(draft)}`);
    else setProblem(removed.error);
    setDeleting(undefined);
  }

  return (
    <>
      {problem && <StorageProblemNotice problem={problem} />}
      {sets.length === 0 ? (
        <EmptyState title="No sets yet">
          Make one from scratch, or begin with a copy of a ready-made set below.
        </EmptyState>
      ) : (
        <ul className={styles["sets"]}>
          {sets.map((draft) => (
            <SetRow
              key={draft.id}
              draft={draft}
              handIns={handIns.get(draft.id) ?? 0}
              onDuplicate={() => void onAdded(addDuplicate(draft))}
              onDelete={() => {
                setDeleting(draft);
              }}
            />
          ))}
        </ul>
      )}
      <ConfirmDialog
        open={deleting !== undefined}
        danger
        title={`Delete “${deleting ? titleOf(deleting) : ""}”?`}
        confirmLabel="Delete the set"
        onConfirm={() => {
          if (deleting) void remove(deleting);
        }}
        onCancel={() => {
          setDeleting(undefined);
        }}
      >
        <p>
          The set is removed from this browser. Students who have it keep it. What they handed in
          stays here, yet can’t be graded without the set: download its file first if you may need
          it again.
        </p>
      </ConfirmDialog>
    </>
  );
}

function SetRow({
  draft,
  handIns,
  onDuplicate,
  onDelete,
}: {
  readonly draft: SetDraft;
  readonly handIns: number;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
}) {
  const title = titleOf(draft);
  return (
    <li className={styles["set"]}>
      <div className={styles["about"]}>
        <h3 className={styles["setTitle"]}>
          <LinkTo to="setBuilder" params={{ setId: draft.id }}>
            {title}
          </LinkTo>
        </h3>
        <p className={styles["facts"]}>
          {count(draft.scenarios.length, "scenario")}
          {draft.due !== null && ` · due ${formatDue(draft.due) ?? "not set yet"}`} ·{" "}
          {stateInWords(draft)}
        </p>
        {handIns > 0 && (
          <p>
            <LinkTo to="gradebook" search={{ set: draft.id }}>
              {count(handIns, "hand-in")} in the gradebook
            </LinkTo>
          </p>
        )}
      </div>
      <div className="row">
        <LinkButton
          to="setBuilder"
          params={{ setId: draft.id }}
          search={{ step: "give-out" }}
          size="small"
          aria-label={`Give out: ${title}`}
        >
          Give out
        </LinkButton>
        <Button size="small" aria-label={`Duplicate: ${title}`} onClick={onDuplicate}>
          Duplicate
        </Button>
        <Button size="small" variant="quiet" aria-label={`Delete: ${title}`} onClick={onDelete}>
          Delete
        </Button>
      </div>
    </li>
  );
}

function stateInWords(draft: SetDraft): string {
  const problems = draftProblems(draft);
  if (problems.length > 0) return "not finished";
  const last = draft.givenOut.at(-1);
  if (!last) return "ready to give out";
  const set = finishDraft(draft);
  const isSame = set.ok && draft.givenOut.some(({ digest }) => digest === digestOf(set.value));
  return isSame ? "given out" : "changed since it was given out";
}
