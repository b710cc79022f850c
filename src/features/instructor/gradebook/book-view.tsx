import { useState } from "react";
import { listScenarios } from "../../../catalog/browser.ts";
import { fileStem } from "../../../domain/assignments/file.ts";
import { detailRows, summaryRows } from "../../../domain/assignments/gradebook-rows.ts";
import type { Accepted } from "../../../domain/assignments/overlay.ts";
import type { GradebookRow } from "../../../domain/assignments/gradebook.ts";
import { wholePercent } from "../../../lib/percent.ts";
import { removeSet } from "../../../storage/assignment-sets.ts";
import type { StorageProblem } from "../../../storage/problem.ts";
import { useAnnounce } from "../../../ui/announcer.tsx";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { ConfirmDialog } from "../../../ui/dialog.tsx";
import { downloadText } from "../../../ui/download.ts";
import { Meter } from "../../../ui/progress.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { toCsv } from "../csv.ts";
import { StorageProblemNotice } from "../storage-notice.tsx";
import { count } from "../words.ts";
import { AnswerDialog } from "./answer-dialog.tsx";
import { BookTable } from "./book-table.tsx";
import { DisputesPanel } from "./disputes-panel.tsx";
import styles from "./gradebook.module.css";
import { StudentDialog } from "./student-dialog.tsx";
import type { GradedSet } from "./use-gradebook.ts";

/** What the table opens: a student's hand-in, or one answer in it. */
interface Opened {
  readonly row: GradebookRow;
  readonly slug?: string;
}

/** One graded set: the class at a glance, the table, its exports, and what a cell opens. */
export function BookView({
  graded,
  accepted,
}: {
  readonly graded: GradedSet;
  readonly accepted: readonly Accepted[];
}) {
  const { book } = graded;
  const { set, rows } = book;
  const announce = useAnnounce();
  const [opened, setOpened] = useState<Opened>();
  const [isRemoving, setRemoving] = useState(false);
  const [problem, setProblem] = useState<StorageProblem>();
  const titles = new Map(listScenarios().map(({ slug, title }) => [slug, title]));
  const titleOf = (slug: string) => titles.get(slug) ?? slug;

  function exportAs(kind: string, table: ReturnType<typeof summaryRows>): void {
    // The byte-order mark tells spreadsheets that the names are in UTF-8.
    downloadText(`${fileStem(set.title)}-${kind}.csv`, `\ufeff${toCsv(table)}`, "text/csv");
  }

  async function remove(removed: readonly GradebookRow[]): Promise<void> {
    const files = removed.flatMap((row) => [row, ...row.earlier]);
    for (const { id } of files) {
      const result = await removeSet("handed-in", id);
      if (!result.ok) {
        setProblem(result.error);
        return;
      }
    }
    announce(`${count(files.length, "hand-in")} removed`);
    setOpened(undefined);
    setRemoving(false);
  }

  return (
    <>
      {problem && <StorageProblemNotice problem={problem} />}
      <Panel
        title={set.title}
        actions={
          <LinkButton to="setBuilder" params={{ setId: set.id }} size="small">
            Open the set
          </LinkButton>
        }
      >
        <p>
          {count(rows.length, "hand-in")}. {book.passed} of {rows.length} at or above the pass mark
          of {set.passMark}%{book.mean !== undefined && `, ${wholePercent(book.mean)}% on average`}.
        </p>
        <div className={styles["meters"]}>
          {book.columns.map(({ slug, mean, answered, passed }) => (
            <Meter
              key={slug}
              label={titleOf(slug)}
              value={mean === undefined ? 0 : wholePercent(mean)}
              max={100}
              tone={toneOf(mean, set.passMark)}
              text={
                mean === undefined
                  ? "no answers"
                  : `${wholePercent(mean)}% on average, ${passed} of ${answered} passed`
              }
            />
          ))}
        </div>
        <p className={styles["footnote"]}>
          A scenario’s average is that of those who handed it in; in the set, what is missing counts
          0.
        </p>
      </Panel>
      <BookTable
        book={book}
        titleOf={titleOf}
        onStudent={(row) => {
          setOpened({ row });
        }}
        onAnswer={(row, slug) => {
          setOpened({ row, slug });
        }}
      />
      <DisputesPanel graded={graded} accepted={accepted} titleOf={titleOf} />
      <div className="spread print-hidden">
        <div className="row">
          <Button
            onClick={() => {
              exportAs("summary", summaryRows(book, titleOf));
            }}
          >
            Export the table (CSV)
          </Button>
          <Button
            onClick={() => {
              exportAs("findings", detailRows(book, titleOf));
            }}
          >
            Export points and findings (CSV)
          </Button>
        </div>
        <Button
          variant="quiet"
          onClick={() => {
            setRemoving(true);
          }}
        >
          Remove all hand-ins of this set
        </Button>
      </div>
      {opened?.slug === undefined && opened !== undefined && (
        <StudentDialog
          row={opened.row}
          passMark={set.passMark}
          titleOf={titleOf}
          onClose={() => {
            setOpened(undefined);
          }}
          onRemove={() => void remove([opened.row])}
        />
      )}
      {opened?.slug !== undefined && (
        <AnswerDialog
          row={opened.row}
          slug={opened.slug}
          title={titleOf(opened.slug)}
          graded={graded}
          onClose={() => {
            setOpened(undefined);
          }}
        />
      )}
      <ConfirmDialog
        open={isRemoving}
        danger
        title={`Remove ${count(rows.length, "hand-in")}?`}
        confirmLabel="Remove them"
        onConfirm={() => void remove(rows)}
        onCancel={() => {
          setRemoving(false);
        }}
      >
        <p>
          They are removed from this browser. The files that your students sent you are not touched;
          you can open them again.
        </p>
      </ConfirmDialog>
    </>
  );
}

function toneOf(mean: number | undefined, passMark: number): "good" | "fair" | "poor" {
  const percent = mean === undefined ? 0 : wholePercent(mean);
  if (percent >= passMark) return "good";
  return percent >= passMark - 20 ? "fair" : "poor";
}
