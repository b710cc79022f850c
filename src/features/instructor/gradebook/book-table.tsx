import { CircleCheck, CircleDashed, CircleX } from "lucide-react";
import { weightOf } from "../../../domain/assignments/flags.ts";
import {
  scenarioResult,
  type Gradebook,
  type GradebookRow,
} from "../../../domain/assignments/gradebook.ts";
import { wholePercent } from "../../../lib/percent.ts";
import type { ScenarioResult } from "../../../domain/assignments/regrade.ts";
import { DataTable, type DataColumn } from "../../../ui/data-table.tsx";
import { VisuallyHidden } from "../../../ui/visually-hidden.tsx";
import { count, hintsInWords, momentHere } from "../words.ts";
import styles from "./gradebook.module.css";

/** Students × scenarios. Every column sorts; a name and a cell open what is behind them. */
export function BookTable({
  book,
  titleOf,
  onStudent,
  onAnswer,
}: {
  readonly book: Gradebook;
  readonly titleOf: (slug: string) => string;
  readonly onStudent: (row: GradebookRow) => void;
  readonly onAnswer: (row: GradebookRow, slug: string) => void;
}) {
  const columns: readonly DataColumn<GradebookRow>[] = [
    {
      id: "student",
      header: "Student",
      rowHeader: true,
      sortBy: ({ student }) => student.name,
      cell: (row) => <StudentName row={row} onOpen={onStudent} />,
    },
    ...book.columns.map(({ slug }): DataColumn<GradebookRow> => ({
      id: slug,
      header: <span className={styles["columnTitle"]}>{titleOf(slug)}</span>,
      numeric: true,
      sortBy: ({ result }) => sortValue(scenarioResult(result, slug)),
      cell: (row) => (
        <Cell
          scenario={scenarioResult(row.result, slug)}
          label={`${row.student.name}, ${titleOf(slug)}`}
          onOpen={() => {
            onAnswer(row, slug);
          }}
        />
      ),
    })),
    {
      id: "set",
      header: "Set",
      numeric: true,
      sortBy: ({ result }) => result.share,
      cell: ({ result }) => <Percent share={result.share} isPassed={result.isPassed} />,
    },
    {
      id: "at",
      header: "Handed in",
      sortBy: ({ submission }) => submission.madeAt,
      cell: ({ submission }) => <span className="nowrap">{momentHere(submission.madeAt)}</span>,
    },
  ];
  return (
    <div className={styles["table"]}>
      <DataTable
        caption={`${book.set.title}: percent of the points, from the attempt that counts`}
        columns={columns}
        rows={book.rows}
        rowKey={({ id }) => id}
        maxHeight="36rem"
        footer={<Averages book={book} />}
      />
    </div>
  );
}

/** Those without an answer come below those with none right. */
function sortValue(scenario: ScenarioResult | undefined): number {
  return scenario?.counted ? scenario.share : -1;
}

function StudentName({
  row,
  onOpen,
}: {
  readonly row: GradebookRow;
  readonly onOpen: (row: GradebookRow) => void;
}) {
  const flags = row.result.flags.filter((flag) => weightOf(flag) === "problem");
  const open = flags.length + (row.hasRival ? 1 : 0);
  return (
    <button
      type="button"
      className={styles["open"]}
      onClick={() => {
        onOpen(row);
      }}
    >
      <bdi>{row.student.name}</bdi>
      {row.student.id !== undefined && (
        <span className={styles["small"]}>
          <bdi>{row.student.id}</bdi>
        </span>
      )}
      {open > 0 && <span className={styles["flag"]}>{count(open, "thing")} to look at</span>}
    </button>
  );
}

function Cell({
  scenario,
  label,
  onOpen,
}: {
  readonly scenario: ScenarioResult | undefined;
  readonly label: string;
  readonly onOpen: () => void;
}) {
  if (!scenario || scenario.attempts.length === 0) {
    return (
      <span className={styles["none"]}>
        <CircleDashed size="1em" /> missing
      </span>
    );
  }
  const { attempts, counted } = scenario;
  return (
    <button type="button" className={styles["open"]} onClick={onOpen}>
      <VisuallyHidden>{label}: </VisuallyHidden>
      {counted ? (
        <Percent share={scenario.share} isPassed={scenario.isPassed} />
      ) : (
        <span>no grade</span>
      )}
      <span className={styles["small"]}>
        {count(attempts.length, "attempt")}
        {counted?.isLate ? ", late" : ""}
        {counted?.hints ? `, ${hintsInWords(counted.hints)}` : ""}
      </span>
    </button>
  );
}

function Percent({ share, isPassed }: { readonly share: number; readonly isPassed: boolean }) {
  const Icon = isPassed ? CircleCheck : CircleX;
  return (
    <span className={isPassed ? styles["passed"] : styles["failed"]}>
      <Icon size="1em" />
      {wholePercent(share)}%<VisuallyHidden>{isPassed ? " passed" : " not passed"}</VisuallyHidden>
    </span>
  );
}

function Averages({ book }: { readonly book: Gradebook }) {
  return (
    <tr>
      <th scope="row">Class average</th>
      {book.columns.map(({ slug, mean }) => (
        <td key={slug} className="num">
          {mean === undefined ? "–" : `${wholePercent(mean)}%`}
        </td>
      ))}
      <td className="num">{book.mean === undefined ? "–" : `${wholePercent(book.mean)}%`}</td>
      <td>{count(book.rows.length, "hand-in")}</td>
    </tr>
  );
}
