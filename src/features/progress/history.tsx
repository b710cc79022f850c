import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { RadioGroup } from "../../ui/choice.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { LinkTo } from "../../ui/navigation.tsx";
import { Panel } from "../../ui/panel.tsx";
import type { GradedAttempt } from "./grade-attempts.ts";
import { placeOf } from "./library.ts";
import styles from "./progress-page.module.css";
import type { Progress } from "./summary.ts";
import { scoreWords, timeOf } from "./words.ts";

type Shown = "all" | "scenario" | "audit" | "lesson";

const options: readonly { readonly value: Shown; readonly label: string }[] = [
  { value: "all", label: "All" },
  { value: "scenario", label: "Charts" },
  { value: "audit", label: "Audits" },
  { value: "lesson", label: "Lessons" },
];

const FIRST_PAGE = 20;

/** Every attempt ever submitted, the newest first; none is ever replaced. */
export function History({ progress }: { readonly progress: Progress }) {
  const [shown, setShown] = useState<Shown>("all");
  const [limit, setLimit] = useState(FIRST_PAGE);
  const attempts = progress.history.filter(
    ({ attempt }) => shown === "all" || placeOf(attempt.exercise.id)?.in === shown,
  );
  return (
    <Panel title="History">
      <div className="stack">
        <RadioGroup
          legend="Show"
          look="segmented"
          options={options}
          value={shown}
          onValue={(value) => {
            setShown(value);
            setLimit(FIRST_PAGE);
          }}
        />
        <DataTable
          caption={`${attempts.length} ${attempts.length === 1 ? "attempt" : "attempts"}, the newest first`}
          dense
          rows={attempts.slice(0, limit)}
          rowKey={({ attempt }) => attempt.id}
          empty="Nothing submitted yet."
          columns={[
            {
              id: "what",
              header: "What",
              rowHeader: true,
              width: "100%",
              cell: ({ attempt, number }) => (
                <div className={styles["named"]}>
                  <Exercise id={attempt.exercise.id} progress={progress} />
                  <span className={styles["meta"]}>
                    {timeOf(attempt.submittedAt)}, attempt{"\u00a0"}
                    {number}
                  </span>
                </div>
              ),
            },
            {
              id: "score",
              header: "Score",
              numeric: true,
              cell: (row) => <span className="nowrap">{scoreOrReason(row)}</span>,
            },
            { id: "open", header: "Result", cell: (row) => <ResultLink {...row} /> },
          ]}
        />
        {attempts.length > limit && (
          <div>
            <Button
              onClick={() => {
                setLimit(attempts.length);
              }}
            >
              Show all {attempts.length}
            </Button>
          </div>
        )}
      </div>
    </Panel>
  );
}

function scoreOrReason({ score, withheld }: GradedAttempt): string {
  if (score) return scoreWords(score);
  return withheld ? "not shown yet" : "not gradable now";
}

function Exercise({ id, progress }: { readonly id: string; readonly progress: Progress }) {
  const place = placeOf(id);
  if (place?.in === "scenario") {
    const known = progress.scenarios.find(({ scenario }) => scenario.slug === place.slug);
    return known?.scenario.title ?? place.slug;
  }
  if (place?.in === "audit") {
    const known = progress.audits.find(({ audit }) => audit.slug === place.slug);
    return `Audit: ${known?.audit.title ?? place.slug}`;
  }
  if (place?.in !== "lesson") return id;
  const { track, slug, exercise } = place;
  const known = progress.lessons.find(
    ({ lesson }) => lesson.track === track && lesson.slug === slug,
  );
  return (
    <>
      {known ? (
        <LinkTo to="lesson" params={{ track, slug }}>
          {known.lesson.title}
        </LinkTo>
      ) : (
        slug
      )}
      <span className={styles["part"]}>, exercise {exercise.replaceAll("-", " ")}</span>
    </>
  );
}

function ResultLink({ attempt, number, score }: GradedAttempt) {
  const place = placeOf(attempt.exercise.id);
  if (!place || place.in === "lesson" || !score) return null;
  return (
    <LinkTo
      to={place.in === "audit" ? "auditResult" : "result"}
      params={{ slug: place.slug, attemptId: attempt.id }}
      aria-label={`Open the result of attempt ${number} at ${place.slug.replaceAll("-", " ")}, ${timeOf(attempt.submittedAt)}`}
    >
      Open
    </LinkTo>
  );
}
