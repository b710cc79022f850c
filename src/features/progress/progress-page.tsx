import { useState } from "react";
import { deviceDatabase, type Database } from "../../storage/db.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page, PageHeader } from "../../ui/page.tsx";
import { ProgressBar } from "../../ui/progress.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { AspectMap } from "./aspect-map.tsx";
import { BackupLine } from "./backup-line.tsx";
import { AuditList, ChartList } from "./chart-list.tsx";
import { EmptyProgress } from "./empty-progress.tsx";
import { History } from "./history.tsx";
import { LessonList } from "./lesson-list.tsx";
import { shippedLibrary, type Library } from "./library.ts";
import { NextSteps } from "./next-steps-list.tsx";
import { PacePanel } from "./pace-panel.tsx";
import styles from "./progress-page.module.css";
import type { Progress } from "./summary.ts";
import { useProgress } from "./use-progress.ts";

/** What is done, how well, and what to do next. */
export function ProgressPage({
  database = deviceDatabase(),
  library,
}: {
  readonly database?: Database;
  readonly library?: Library;
}) {
  const [used] = useState(() => library ?? shippedLibrary());
  const { state, retry } = useProgress(used, database);
  return (
    <Page>
      <PageHeader
        title="Your progress"
        lead={state.status === "ready" ? summaryOf(state.progress) : undefined}
      />
      <BackupLine database={database} />
      {state.status === "loading" && <Spinner label="Loading your work" />}
      {state.status === "grading" && (
        <ProgressBar
          label="Grading your answers again with today’s keys"
          value={state.done}
          max={state.all}
        />
      )}
      {state.status === "failed" && (
        <Notice
          tone="error"
          title={state.problem.message}
          kept={state.problem.whatWasKept}
          next={state.problem.whatToDo}
          actions={
            <Button size="small" onClick={retry}>
              Try again
            </Button>
          }
        />
      )}
      {state.status === "ready" && <Picture progress={state.progress} />}
    </Page>
  );
}

function Picture({ progress }: { readonly progress: Progress }) {
  if (!hasBegun(progress)) return <EmptyProgress progress={progress} />;
  return (
    <div className={styles["picture"]}>
      <NextSteps progress={progress} />
      <AspectMap aspects={progress.aspects} />
      <ChartList scenarios={progress.scenarios} />
      <AuditList audits={progress.audits} />
      <PacePanel pace={progress.pace} />
      <LessonList lessons={progress.lessons} />
      <History progress={progress} />
    </div>
  );
}

function hasBegun({ scenarios, audits, lessons, history }: Progress): boolean {
  return (
    history.length > 0 || [...scenarios, ...audits, ...lessons].some(({ state }) => state !== "new")
  );
}

function summaryOf(progress: Progress): string | undefined {
  if (!hasBegun(progress)) return undefined;
  const count = (parts: readonly { readonly state: string }[]) =>
    parts.filter(({ state }) => state === "done").length;
  const { scenarios, audits, lessons } = progress;
  return `${count(scenarios)} of ${scenarios.length} charts coded, ${count(audits)} of ${audits.length} audits and ${count(lessons)} of ${lessons.length} lessons done.`;
}
