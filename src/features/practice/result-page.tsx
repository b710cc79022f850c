import { CompareAttempts } from "../../exercises/encounter/result/compare-attempts.tsx";
import { EncounterResult } from "../../exercises/encounter/result/result-view.tsx";
import { encounter } from "../../exercises/encounter/kind.ts";
import { gradeExercise } from "../../exercises/kinds.ts";
import type { Attempt } from "../../storage/attempt-log.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { LinkTo, useRouteParams } from "../../ui/navigation.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page, PageHeader } from "../../ui/page.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { WithheldResult } from "./set-notice.tsx";
import { ScenarioUnavailable } from "./scenario-unavailable.tsx";
import { useDisputes } from "./use-disputes.ts";
import { useScenario, type LoadedScenario } from "./use-scenario.ts";
import { useAttempts } from "./use-attempts.ts";
import { useStanding } from "./use-standing.ts";
import styles from "./result-page.module.css";

/** Route `/practice/:slug/result/:attemptId`: a stored attempt, graded again from its raw answer. */
export function ResultPage() {
  const { slug, attemptId } = useRouteParams("result");
  const load = useScenario(slug);
  const attempts = useAttempts(`scenario:${slug}`);
  if (load.status !== "ready") return <ScenarioUnavailable load={load} slug={slug} />;
  if (!attempts) return <Spinner label="Opening the attempt" />;
  const index = attempts.findIndex(({ id }) => id === attemptId);
  const attempt = attempts[index];
  if (!attempt) return <NoAttempt slug={slug} />;
  return (
    <Result
      key={attempt.id}
      scenario={load.scenario}
      attempts={attempts}
      attempt={attempt}
      number={index + 1}
    />
  );
}

function NoAttempt({ slug }: { readonly slug: string }) {
  return (
    <Page>
      <PageHeader title="No such attempt" />
      <Notice
        tone="error"
        title="This device holds no attempt under that address."
        kept="Attempts are never deleted by the program; this one may lie on another device."
        next="Export your work there and import it here under Settings, or work the scenario now."
        actions={
          <LinkButton to="workbench" params={{ slug }}>
            Open the scenario
          </LinkButton>
        }
      />
    </Page>
  );
}

function Result({
  scenario: { prompt, key, codeSets },
  attempts,
  attempt,
  number,
}: {
  readonly scenario: LoadedScenario;
  readonly attempts: readonly Attempt[];
  readonly attempt: Attempt;
  readonly number: number;
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
    <Page width="wide">
      <PageHeader
        title={`Result: ${prompt.scenario.title}`}
        lead={`Attempt ${number} of ${attempts.length}, submitted ${new Date(attempt.submittedAt).toLocaleString("en-US")}`}
        breadcrumb={[
          { label: "Practice", link: { to: "practice" } },
          { label: prompt.scenario.title, link: { to: "workbench", params: { slug } } },
          { label: "Result" },
        ]}
        actions={
          <span className={`${styles["actions"]} print-hidden`}>
            <Button
              size="small"
              onClick={() => {
                print();
              }}
            >
              Print
            </Button>
            <LinkButton to="workbench" params={{ slug }} size="small" variant="primary">
              Try again
            </LinkButton>
          </span>
        }
      />
      {attempts.length > 1 && (
        <nav aria-label="Attempts" className={styles["attempts"]}>
          {attempts.map(({ id }, index) => (
            <LinkTo
              key={id}
              to="result"
              params={{ slug, attemptId: id }}
              aria-current={id === attempt.id ? "page" : undefined}
            >
              Attempt {index + 1}
            </LinkTo>
          ))}
        </nav>
      )}
      {problem && (
        <Notice
          tone="error"
          title={problem.message}
          kept={problem.whatWasKept}
          next={problem.whatToDo}
        />
      )}
      {graded.ok && graded.value.type === "graded" && answer.success ? (
        <EncounterResult
          prompt={prompt}
          answerKey={key}
          answer={answer.data}
          grade={graded.value}
          codeSets={codeSets}
          disputes={disputes}
        />
      ) : (
        <Notice
          tone="error"
          title="This attempt cannot be graded: its stored answer is incomplete or damaged."
          kept="It stays in the record as it is and goes into every export."
          next="Try the scenario again."
        />
      )}
      {shown && compared.length > 1 && (
        <CompareAttempts
          prompt={prompt}
          answerKey={key}
          codeSets={codeSets}
          shown={shown}
          others={compared.filter(({ id }) => id !== attempt.id)}
        />
      )}
    </Page>
  );
}
