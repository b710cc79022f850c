import { loadIndexOn } from "../../catalog/browser.ts";
import { CompareAttempts } from "../../exercises/encounter/result/compare-attempts.tsx";
import { EncounterResult } from "../../exercises/encounter/result/result-view.tsx";
import { encounter } from "../../exercises/encounter/kind.ts";
import { gradeExercise } from "../../exercises/kinds.ts";
import type { Attempt } from "../../storage/attempt-log.ts";
import { useRouteParams } from "../../ui/navigation.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { NoAttempt, ResultFrame, scenarioPlaces } from "./result-frame.tsx";
import { OtherDates } from "./other-date.tsx";
import { WithheldResult } from "./set-notice.tsx";
import { ScenarioUnavailable } from "./scenario-unavailable.tsx";
import { useDisputes } from "./use-disputes.ts";
import { useScenario, type LoadedScenario } from "./use-scenario.ts";
import { useAttempts } from "./use-attempts.ts";
import { useStanding } from "./use-standing.ts";

/** Route `/practice/:slug/result/:attemptId`: a stored attempt, graded again from its raw answer. */
export function ResultPage() {
  const { slug, attemptId } = useRouteParams("result");
  const load = useScenario(slug);
  const attempts = useAttempts(`scenario:${slug}`);
  if (load.status !== "ready") return <ScenarioUnavailable load={load} slug={slug} />;
  if (!attempts) return <Spinner label="Opening the attempt" />;
  const attempt = attempts.find(({ id }) => id === attemptId);
  if (!attempt) return <NoAttempt slug={slug} places={scenarioPlaces} />;
  return <Result key={attempt.id} scenario={load.scenario} attempts={attempts} attempt={attempt} />;
}

function Result({
  scenario: { prompt, key, codeSets },
  attempts,
  attempt,
}: {
  readonly scenario: LoadedScenario;
  readonly attempts: readonly Attempt[];
  readonly attempt: Attempt;
}) {
  const { disputes, problem } = useDisputes(attempt.id);
  const standing = useStanding(attempt.context?.setId ?? null, prompt.slug);
  if (standing === undefined) return <Spinner label="Opening the attempt" />;
  if (standing && !standing.feedbackAllowed) {
    return <WithheldResult title={prompt.scenario.title} set={standing.set} />;
  }
  const graded = gradeExercise("encounter", prompt, key, attempt.answer, { codeSets });
  const answer = encounter.answerSchema.safeParse(attempt.answer);
  const { slug } = prompt;
  const compared = attempts.flatMap((each, index) => {
    // What a set still withholds must not show beside something else.
    if (each.context?.setId !== attempt.context?.setId) return [];
    const read = encounter.answerSchema.safeParse(each.answer);
    const grade = read.success ? encounter.grade(prompt, key, read.data, { codeSets }) : undefined;
    return read.success && grade?.type === "graded"
      ? [{ id: each.id, number: index + 1, answer: read.data, grade }]
      : [];
  });
  const shown = compared.find(({ id }) => id === attempt.id);
  return (
    <ResultFrame
      slug={slug}
      title={prompt.scenario.title}
      places={scenarioPlaces}
      attempts={attempts}
      attempt={attempt}
      grade={graded.ok && graded.value.type === "graded" ? graded.value : undefined}
      notice={
        problem && (
          <Notice
            tone="error"
            title={problem.message}
            kept={problem.whatWasKept}
            next={problem.whatToDo}
          />
        )
      }
      result={
        graded.ok && graded.value.type === "graded" && answer.success ? (
          <EncounterResult
            prompt={prompt}
            answerKey={key}
            answer={answer.data}
            grade={graded.value}
            codeSets={codeSets}
            loadIndex={loadIndexOn}
            disputes={disputes}
          />
        ) : undefined
      }
    >
      {shown && compared.length > 1 && (
        <CompareAttempts
          prompt={prompt}
          answerKey={key}
          codeSets={codeSets}
          shown={shown}
          others={compared.filter(({ id }) => id !== attempt.id)}
        />
      )}
      <OtherDates prompt={prompt} answerKey={key} codeSets={codeSets} />
    </ResultFrame>
  );
}
