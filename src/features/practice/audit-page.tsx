import { Suspense, useEffect, useMemo, useState } from "react";
import { useNavigate } from "react-router-dom";
import { contentVersion } from "../../catalog/browser.ts";
import { searchDiagnoses, searchServices, warmSearch } from "../../catalog/search/client.ts";
import { AuditDraftProvider } from "../../exercises/audit/draft.tsx";
import { audit } from "../../exercises/audit/kind.ts";
import type { AuditAnswer } from "../../exercises/audit/schema.ts";
import { EncounterDeskProvider } from "../../exercises/encounter/desk.tsx";
import { views } from "../../exercises/views.ts";
import { formatUsDate, type IsoDate } from "../../lib/calendar-date.ts";
import { systemClock } from "../../lib/clock.ts";
import { appendAttempt } from "../../storage/attempt-log.ts";
import { isoInstant, newId } from "../../storage/ids.ts";
import { noteVisit } from "../../storage/recent.ts";
import { Breadcrumb } from "../../ui/breadcrumb.tsx";
import { usePathTo, useRouteParams } from "../../ui/navigation.tsx";
import { Notice } from "../../ui/notice.tsx";
import { usePageTitle } from "../../ui/page-title.tsx";
import { Page } from "../../ui/page.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { markUnsaved } from "../../ui/unsaved-work.ts";
import { DraftState } from "./draft-state.tsx";
import { inWords } from "./in-words.ts";
import { ScenarioUnavailable } from "./scenario-unavailable.tsx";
import { TimerBar } from "./timer/timer-bar.tsx";
import { useChartTimer } from "./timer/use-chart-timer.ts";
import { useDraft, type OpenedDraft } from "./use-draft.ts";
import { useAudit, type LoadedAudit } from "./use-scenario.ts";
import styles from "./workbench.module.css";

const AuditView = views.audit;

/** Route `/practice/audit/:slug`: a coded encounter beside its chart, with the audit under way. */
export function AuditPage() {
  const { slug } = useRouteParams("audit");
  const load = useAudit(slug);
  const draft = useDraft(`audit:${slug}`, audit.answerSchema);
  if (load.status !== "ready") {
    return <ScenarioUnavailable load={load} slug={slug} word="audit" />;
  }
  if (!draft) return <Spinner label="Opening your work" />;
  return <Bench key={`${slug} ${draft.revision}`} material={load.scenario} draft={draft} />;
}

function Bench({
  material: { prompt, key, codeSets, placesOfService },
  draft,
}: {
  readonly material: LoadedAudit;
  readonly draft: OpenedDraft<AuditAnswer>;
}) {
  const navigate = useNavigate();
  const pathTo = usePathTo();
  const [startedAt] = useState(() => isoInstant(systemClock.now()));
  const [problem, setProblem] = useState(draft.problem);
  const { slug, title } = prompt;
  const { scenario, payer } = prompt.encounter;
  usePageTitle(title);
  const exerciseId = `audit:${slug}`;
  const timer = useChartTimer(exerciseId);

  useEffect(() => {
    warmSearch();
    void noteVisit({ label: title, path: pathTo("audit", { slug }) });
  }, [pathTo, title, slug]);

  const desk = useMemo(
    () => ({
      codeSets,
      placesOfService,
      searchDiagnoses: (query: string) => searchDiagnoses(query, scenario.dateOfService),
      searchServices,
      onDraft: () => undefined,
    }),
    [codeSets, placesOfService, scenario.dateOfService],
  );

  function keep(answer: AuditAnswer): void {
    markUnsaved(exerciseId, true);
    draft.saver.change(answer);
  }

  async function hand(answer: AuditAnswer): Promise<void> {
    const seconds = timer.seconds();
    const attempt = {
      id: newId(),
      exercise: { kind: audit.name, id: exerciseId },
      answer,
      startedAt,
      submittedAt: isoInstant(systemClock.now()),
      contentVersion,
      ...(seconds === undefined ? {} : { seconds }),
    };
    const appended = await appendAttempt(attempt);
    if (!appended.ok) {
      setProblem(appended.error);
      return;
    }
    await Promise.all([draft.saver.clear(), timer.finish()]);
    markUnsaved(exerciseId, false);
    void navigate(pathTo("auditResult", { slug, attemptId: attempt.id }));
  }

  return (
    <Page width="full">
      <header className={styles["header"]}>
        <div>
          <Breadcrumb
            items={[
              { label: "Practice", link: { to: "practice", search: { show: "audits" } } },
              { label: "Audit" },
            ]}
          />
          <h1 className={styles["title"]}>{title}</h1>
          <p className={styles["facts"]}>
            {inWords(scenario.specialty)}, {scenario.setting.replaceAll("-", " ")} · date of service{" "}
            {formatUsDate(scenario.dateOfService as IsoDate)} · {payer.name}
          </p>
        </div>
        <span className={styles["tools"]}>
          <TimerBar timer={timer} />
          <DraftState saver={draft.saver} exerciseId={exerciseId} onReopen={draft.reopen} />
        </span>
        <p className={styles["instructions"]}>
          {[prompt.summary, ...(scenario.instructions ?? [])].join(" ")}
        </p>
      </header>
      {problem && (
        <Notice
          tone="error"
          title={problem.message}
          kept={problem.whatWasKept}
          next={problem.whatToDo}
        />
      )}
      <EncounterDeskProvider value={desk}>
        <AuditDraftProvider value={keep}>
          <Suspense fallback={<Spinner label="Opening the audit" />}>
            <AuditView
              id={exerciseId}
              prompt={prompt}
              answerKey={key}
              last={draft.answer && fitted(draft.answer, audit.emptyAnswer(prompt))}
              onAttempt={(answer) => void hand(answer)}
            />
          </Suspense>
        </AuditDraftProvider>
      </EncounterDeskProvider>
    </Page>
  );
}

/** A draft may be older than the audit: it keeps its reviews and gets a blank one for every line that is new. */
function fitted(draft: AuditAnswer, empty: AuditAnswer): AuditAnswer {
  return {
    ...draft,
    diagnoses: empty.diagnoses.map((blank, index) => draft.diagnoses[index] ?? blank),
    services: empty.services.map((blank, index) => draft.services[index] ?? blank),
  };
}
