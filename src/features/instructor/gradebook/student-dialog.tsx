import { useState } from "react";
import { flagInWords } from "../../../domain/assignments/flag-words.ts";
import { weightOf } from "../../../domain/assignments/flags.ts";
import { rivalNote } from "../../../domain/assignments/gradebook-rows.ts";
import type { GradebookRow } from "../../../domain/assignments/gradebook.ts";
import { wholePercent } from "../../../lib/percent.ts";
import { Button } from "../../../ui/button.tsx";
import { ConfirmDialog, Dialog } from "../../../ui/dialog.tsx";
import { count, momentHere } from "../words.ts";
import styles from "./gradebook.module.css";

/** What there is to know about one hand-in: result, flags, files, and its removal. */
export function StudentDialog({
  row,
  passMark,
  titleOf,
  onClose,
  onRemove,
}: {
  readonly row: GradebookRow;
  readonly passMark: number;
  readonly titleOf: (slug: string) => string;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}) {
  const [isRemoving, setRemoving] = useState(false);
  const { student, submission, result, earlier } = row;
  const words = (weight: "problem" | "note") =>
    result.flags
      .filter((flag) => weightOf(flag) === weight)
      .map((flag) => flagInWords(flag, titleOf));
  const problems = [...rivalNote(row), ...words("problem")];
  const notes = words("note");
  return (
    <Dialog
      open
      onClose={onClose}
      title={student.name}
      footer={
        <>
          <Button
            variant="danger"
            onClick={() => {
              setRemoving(true);
            }}
          >
            Remove this hand-in
          </Button>
          <Button onClick={onClose}>Close</Button>
        </>
      }
    >
      <div className="stack">
        <p>
          {wholePercent(result.share)}% of the points, {result.isPassed ? "at or above" : "below"}{" "}
          the pass mark of {passMark}%.
          {student.id !== undefined && (
            <>
              {" "}
              Student ID <bdi>{student.id}</bdi>.
            </>
          )}
        </p>
        {problems.length === 0 && notes.length === 0 && <p>Nothing about the file is unusual.</p>}
        <WordList title="To look at" words={problems} />
        <WordList title="Good to know" words={notes} />
        <p className="muted">
          Handed in {momentHere(submission.madeAt)} by the student’s clock, as{" "}
          <span className={styles["file"]}>{row.fileName}</span>
          {earlier.length > 0 &&
            `; ${count(earlier.length, "earlier file")} with the same work, or less, behind it`}
          .
        </p>
      </div>
      <ConfirmDialog
        open={isRemoving}
        danger
        title={`Remove the hand-in of ${student.name}?`}
        confirmLabel="Remove it"
        onConfirm={onRemove}
        onCancel={() => {
          setRemoving(false);
        }}
      >
        <p>It is removed from this browser. You can open the file again.</p>
      </ConfirmDialog>
    </Dialog>
  );
}

function WordList({ title, words }: { readonly title: string; readonly words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <section>
      <h3 className={styles["listTitle"]}>{title}</h3>
      <ul className={styles["words"]}>
        {words.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
