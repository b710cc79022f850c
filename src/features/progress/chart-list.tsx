import type { AuditSummary } from "../../catalog/audit-content.ts";
import type { ScenarioSummary } from "../../catalog/catalog.ts";
import { LinkTo } from "../../ui/navigation.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { Panel } from "../../ui/panel.tsx";
import type { Score } from "./grade-attempts.ts";
import styles from "./progress-page.module.css";
import {
  shareOf,
  type AuditProgress,
  type ChartProgress,
  type ScenarioProgress,
} from "./summary.ts";
import { percentOf } from "./words.ts";

/** Every chart to code: the first attempt, which stays, the best and the latest. */
export function ChartList({ scenarios }: { readonly scenarios: readonly ScenarioProgress[] }) {
  return (
    <WorkList
      title="Charts"
      caption="Share of points by chart"
      rows={scenarios.map(({ scenario, ...progress }) => ({ chart: scenario, ...progress }))}
      places={{ work: "workbench", result: "result" }}
    />
  );
}

/** The same of every coded chart to audit. */
export function AuditList({ audits }: { readonly audits: readonly AuditProgress[] }) {
  if (audits.length === 0) return null;
  return (
    <WorkList
      title="Audits"
      caption="Share of points by audit"
      rows={audits.map(({ audit, ...progress }) => ({ chart: audit, ...progress }))}
      places={{ work: "audit", result: "auditResult" }}
    />
  );
}

interface Row extends ChartProgress {
  readonly chart: ScenarioSummary | AuditSummary;
}

interface Places {
  readonly work: "workbench" | "audit";
  readonly result: "result" | "auditResult";
}

function WorkList({
  title,
  caption,
  rows,
  places,
}: {
  readonly title: string;
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly places: Places;
}) {
  return (
    <Panel title={title} flush>
      <DataTable
        caption={caption}
        hideCaption
        rows={rows}
        rowKey={({ chart }) => chart.slug}
        columns={[
          {
            id: "chart",
            header: "Chart",
            rowHeader: true,
            width: "100%",
            sortBy: ({ chart }) => chart.title,
            cell: (row) => <ChartCell row={row} places={places} />,
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
            cell: (row) => <LatestCell row={row} places={places} />,
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

function ChartCell({
  row: { chart, state, draftSavedAt, withheld },
  places,
}: {
  readonly row: Row;
  readonly places: Places;
}) {
  const { slug, title, specialty, difficulty } = chart;
  const words = [
    difficulty,
    state === "new" && "not opened",
    draftSavedAt !== null && "unfinished work saved",
    withheld && "submitted, score not shown yet",
    state === "begun" && draftSavedAt === null && !withheld && "submitted, not gradable now",
  ];
  return (
    <div className={styles["named"]}>
      <LinkTo to={places.work} params={{ slug }}>
        {title}
      </LinkTo>
      <span className={styles["meta"]}>
        {specialty}, {words.filter(Boolean).join(", ")}
      </span>
    </div>
  );
}

function LatestCell({
  row: { chart, latest, latestAttemptId },
  places,
}: {
  readonly row: Row;
  readonly places: Places;
}) {
  if (!latest || latestAttemptId === null) return <ScoreCell score={null} />;
  return (
    <LinkTo
      to={places.result}
      params={{ slug: chart.slug, attemptId: latestAttemptId }}
      className={styles["scoreLink"]}
      aria-label={`${percentOf(shareOf(latest))}, latest result of ${chart.title}`}
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
