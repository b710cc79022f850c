import { LinkTo } from "../../ui/navigation.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { Panel } from "../../ui/panel.tsx";
import type { Score } from "./grade-attempts.ts";
import styles from "./progress-page.module.css";
import { shareOf, type ScenarioProgress } from "./summary.ts";
import { percentOf } from "./words.ts";

/** Every chart: the first attempt, which stays, the best and the latest. */
export function ChartList({ scenarios }: { readonly scenarios: readonly ScenarioProgress[] }) {
  return (
    <Panel title="Charts" flush>
      <DataTable
        caption="Share of points by chart"
        hideCaption
        rows={scenarios}
        rowKey={({ scenario }) => scenario.slug}
        columns={[
          {
            id: "chart",
            header: "Chart",
            rowHeader: true,
            width: "100%",
            sortBy: ({ scenario }) => scenario.title,
            cell: (row) => <ChartCell {...row} />,
          },
          {
            id: "first",
            header: "First",
            numeric: true,
            sortBy: ({ first }) => (first ? shareOf(first) : -1),
            cell: ({ first }) => <ScoreCell score={first} />,
          },
          {
            id: "best",
            header: "Best",
            numeric: true,
            sortBy: ({ best }) => (best ? shareOf(best) : -1),
            cell: ({ best }) => <ScoreCell score={best} />,
          },
          {
            id: "latest",
            header: "Latest",
            numeric: true,
            sortBy: ({ latest }) => (latest ? shareOf(latest) : -1),
            cell: (row) => <LatestCell {...row} />,
          },
          {
            id: "tries",
            header: "Tries",
            numeric: true,
            sortBy: ({ tries }) => tries,
            cell: ({ tries }) => tries,
          },
        ]}
      />
    </Panel>
  );
}

function ChartCell({ scenario, state, draftSavedAt, withheld }: ScenarioProgress) {
  const { slug, title, specialty, difficulty } = scenario;
  const words = [
    difficulty,
    state === "new" && "not opened",
    draftSavedAt !== null && "unfinished work saved",
    withheld && "submitted, score not shown yet",
    state === "begun" && draftSavedAt === null && !withheld && "submitted, not gradable now",
  ];
  return (
    <div className={styles["named"]}>
      <LinkTo to="workbench" params={{ slug }}>
        {title}
      </LinkTo>
      <span className={styles["meta"]}>
        {specialty}, {words.filter(Boolean).join(", ")}
      </span>
    </div>
  );
}

function LatestCell({ scenario, latest, latestAttemptId }: ScenarioProgress) {
  if (!latest || latestAttemptId === null) return <ScoreCell score={null} />;
  return (
    <LinkTo
      to="result"
      params={{ slug: scenario.slug, attemptId: latestAttemptId }}
      className={styles["scoreLink"]}
      aria-label={`${percentOf(shareOf(latest))}, latest result of ${scenario.title}`}
    >
      <ScoreCell score={latest} />
    </LinkTo>
  );
}

/** The share as a number with a thin bar under it. */
function ScoreCell({ score }: { readonly score: Score | null }) {
  if (!score) return <span className="muted">–</span>;
  const share = shareOf(score);
  return (
    <span className={styles["score"]}>
      {percentOf(share)}
      <span className={styles["bar"]} aria-hidden="true">
        <span className={styles["fill"]} style={{ inlineSize: `${share * 100}%` }} />
      </span>
    </span>
  );
}
