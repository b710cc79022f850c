import { Suspense, useEffect, useMemo, useState } from "react";
import { useNavigate, useSearchParams } from "react-router-dom";
import { contentVersion, loadAllEditions, loadIndexOn } from "../../catalog/browser.ts";
import { searchDiagnoses, searchServices, warmSearch } from "../../catalog/search/client.ts";
import { EncounterDeskProvider } from "../../exercises/encounter/desk.tsx";
import {
  answerOf,
  encounterDraftSchema,
  type EncounterDraft,
} from "../../exercises/encounter/draft.ts";
import { isBilled, type Scenario } from "../../exercises/encounter/schema.ts";
import { views } from "../../exercises/views.ts";
import { formatUsDate, type IsoDate } from "../../lib/calendar-date.ts";
import { systemClock } from "../../lib/clock.ts";
import { diagnosisBookOn } from "../../domain/codebook/code-sets.ts";
import type { EncounterAnswer } from "../../domain/grading/answer.ts";
import { appendAttempt } from "../../storage/attempt-log.ts";
import { isoInstant, newId } from "../../storage/ids.ts";
import { noteVisit } from "../../storage/recent.ts";
import { Button } from "../../ui/button.tsx";
import { usePathTo, useRouteParams } from "../../ui/navigation.tsx";
import { Notice } from "../../ui/notice.tsx";
import { usePageTitle } from "../../ui/page-title.tsx";
import { Page } from "../../ui/page.tsx";
import { ShortcutSheet } from "../../ui/shortcut-sheet.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { markUnsaved } from "../../ui/unsaved-work.ts";
import { useHotkeys } from "../../ui/use-hotkeys.ts";
import { DraftState } from "./draft-state.tsx";
import { BarredAttempt } from "./set-notice.tsx";
import { SameChart, sameChartAs } from "./same-chart.tsx";
import { ScenarioUnavailable } from "./scenario-unavailable.tsx";
import { TimerBar } from "./timer/timer-bar.tsx";
import { useChartTimer } from "./timer/use-chart-timer.ts";
import { useDraft, type OpenedDraft } from "./use-draft.ts";
import { useScenario, type LoadedScenario } from "./use-scenario.ts";
import { useStanding } from "./use-standing.ts";
import styles from "./workbench.module.css";

const EncounterView = views.encounter;

/** Route `/practice/:slug`: the workbench of one scenario, with its draft. */
export function Workbench() {
  const { slug } = useRouteParams("workbench");
  const load = useScenario(slug);
  const draft = useDraft(`scenario:${slug}`, encounterDraftSchema);
  const [search] = useSearchParams();
  const standing = useStanding(search.get("set"), slug);
  if (load.status !== "ready") return <ScenarioUnavailable load={load} slug={slug} />;
  const { title } = load.scenario.prompt.scenario;
  if (standing?.bar) return <BarredAttempt title={title} bar={standing.bar} set={standing.set} />;
  if (!draft || standing === undefined) return <Spinner label="Opening your work" />;
  return (
    <Bench
      key={`${slug} ${draft.revision}`}
      scenario={load.scenario}
      draft={draft}
      setId={standing?.set.id ?? null}
      hasHints={!standing || standing.set.hints === "allowed"}
    />
  );
}

/** Main terms of diseases and injuries, those of external causes behind. */
async function loadIndex(validTo: string) {
  const {
    editions: { diagnoses },
  } = await loadAllEditions();
  const edition = diagnoses.find((each) => each.edition.validTo === validTo);
  return edition ? [...edition.index, ...edition.externalIndex] : [];
}

function Bench({
  scenario: { prompt, key, books, placesOfService },
  draft,
  setId,
  hasHints,
}: {
  readonly scenario: LoadedScenario;
  readonly draft: OpenedDraft<EncounterDraft>;
  /** The set within which the scenario is worked. */
  readonly setId: string | null;
  /** A set may be worked without. */
  readonly hasHints: boolean;
}) {
  const navigate = useNavigate();
  const pathTo = usePathTo();
  const [startedAt] = useState(() => isoInstant(systemClock.now()));
  const [problem, setProblem] = useState(draft.problem);
  const [helpOpen, setHelpOpen] = useState(false);
  const { slug, scenario, payer } = prompt;
  usePageTitle(scenario.title);
  const exerciseId = `scenario:${slug}`;
  const timer = useChartTimer(exerciseId);
  const book = diagnosisBookOn(books, scenario.dateOfService);
  const hasTwin = sameChartAs(slug).length > 0;

  useEffect(() => {
    warmSearch();
    void noteVisit({ label: scenario.title, path: pathTo("workbench", { slug }) });
  }, [pathTo, scenario.title, slug]);

  useHotkeys({
    "?": () => {
      setHelpOpen(true);
    },
  });

  const desk = useMemo(
    () => ({
      codeSets: books,
      placesOfService,
      searchDiagnoses: (query: string) => searchDiagnoses(query, scenario.dateOfService),
      searchServices,
      loadIndex,
      loadHints: hasHints ? loadIndexOn : undefined,
      onDraft: (work: EncounterDraft) => {
        markUnsaved(exerciseId, true);
        draft.saver.change(work);
      },
      underway: draft.answer?.underway,
    }),
    [books, draft, exerciseId, hasHints, placesOfService, scenario.dateOfService],
  );

  async function hand(answer: EncounterAnswer): Promise<void> {
    const seconds = timer.seconds();
    const attempt = {
      id: newId(),
      exercise: { kind: "encounter", id: exerciseId },
      answer,
      startedAt,
      submittedAt: isoInstant(systemClock.now()),
      contentVersion,
      ...(setId === null ? {} : { context: { setId } }),
      ...(seconds === undefined ? {} : { seconds }),
    };
    const appended = await appendAttempt(attempt);
    if (!appended.ok) {
      setProblem(appended.error);
      return;
    }
    await Promise.all([draft.saver.clear(), timer.finish()]);
    markUnsaved(exerciseId, false);
    void navigate(pathTo("result", { slug, attemptId: attempt.id }));
  }

  return (
    <Page width="full">
      <header className={styles["header"]}>
        <div>
          <h1 className={styles["title"]}>{scenario.title}</h1>
          <p className={styles["facts"]}>
            {placeInWords(scenario)} · {datesInWords(scenario)}
            {book && `, coded with ICD-10-CM FY${book.edition.year}`}
            {isBilled(scenario) && ` · ${payer.name}`}
            {hasTwin && (
              <>
                {" · "}
                <SameChart slug={slug} />
              </>
            )}
          </p>
        </div>
        <span className={styles["tools"]}>
          <TimerBar timer={timer} />
          <DraftState saver={draft.saver} exerciseId={exerciseId} onReopen={draft.reopen} />
          <Button
            size="small"
            variant="quiet"
            onClick={() => {
              setHelpOpen(true);
            }}
          >
            Keys
          </Button>
        </span>
        {scenario.instructions && (
          <p className={styles["instructions"]}>{scenario.instructions.join(" ")}</p>
        )}
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
        <Suspense fallback={<Spinner label="Opening the workbench" />}>
          <EncounterView
            id={exerciseId}
            prompt={prompt}
            answerKey={key}
            last={draft.answer && answerOf(draft.answer)}
            onAttempt={(answer) => void hand(answer)}
          />
        </Suspense>
      </EncounterDeskProvider>
      <ShortcutSheet
        open={helpOpen}
        onClose={() => {
          setHelpOpen(false);
        }}
        groups={[
          {
            title: "Workbench",
            shortcuts: [
              { keys: "/", label: "Search for a diagnosis" },
              { keys: "E", label: "Mark words for the line in focus; Esc ends it" },
              { keys: "Alt+ArrowUp", label: "Move the diagnosis in focus up" },
              { keys: "Alt+ArrowDown", label: "Move the diagnosis in focus down" },
              { keys: "H", label: "Take a hint" },
              { keys: "Ctrl+Enter", label: "Submit for grading" },
              { keys: "?", label: "This list" },
            ],
          },
        ]}
      />
    </Page>
  );
}

/** An inpatient stay has two dates; its discharge decides the code set. */
function datesInWords({ admitted, dateOfService }: Scenario): string {
  const service = formatUsDate(dateOfService as IsoDate);
  if (admitted === undefined) return `date of service ${service}`;
  return `admitted ${formatUsDate(admitted as IsoDate)}, discharged ${service}`;
}

/** Specialty and setting; once where they are one. */
function placeInWords({ specialty, setting }: Scenario): string {
  return [...new Set([specialty, setting])].map((slug) => slug.replaceAll("-", " ")).join(", ");
}
