import { audit } from "../../exercises/audit/kind.ts";
import { AuditResult } from "../../exercises/audit/result/audit-result.tsx";
import { gradeExercise } from "../../exercises/kinds.ts";
import type { Attempt } from "../../storage/attempt-log.ts";
import { useRouteParams } from "../../ui/navigation.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { auditPlaces, NoAttempt, ResultFrame } from "./result-frame.tsx";
import { ScenarioUnavailable } from "./scenario-unavailable.tsx";
import { useAttempts } from "./use-attempts.ts";
import { useAudit, type LoadedAudit } from "./use-scenario.ts";

/** Route `/practice/audit/:slug/result/:attemptId`: a stored audit, graded again from its raw answer. */
export function AuditResultPage() {
  const { slug, attemptId } = useRouteParams("auditResult");
  const load = useAudit(slug);
  const attempts = useAttempts(`audit:${slug}`);
  if (load.status !== "ready") {
    return <ScenarioUnavailable load={load} slug={slug} word="audit" />;
  }
  if (!attempts) return <Spinner label="Opening the attempt" />;
  const attempt = attempts.find(({ id }) => id === attemptId);
  if (!attempt) return <NoAttempt slug={slug} places={auditPlaces} />;
  return <Result key={attempt.id} material={load.scenario} attempts={attempts} attempt={attempt} />;
}

function Result({
  material: { prompt, key, codeSets },
  attempts,
  attempt,
}: {
  readonly material: LoadedAudit;
  readonly attempts: readonly Attempt[];
  readonly attempt: Attempt;
}) {
  const { slug, title } = prompt;
  const graded = gradeExercise("audit", prompt, key, attempt.answer, { codeSets });
  const answer = audit.answerSchema.safeParse(attempt.answer);
  return (
    <ResultFrame
      slug={slug}
      title={title}
      places={auditPlaces}
      attempts={attempts}
      attempt={attempt}
      grade={graded.ok && graded.value.type === "graded" ? graded.value : undefined}
      result={
        graded.ok && graded.value.type === "graded" && answer.success ? (
          <AuditResult
            prompt={prompt}
            answerKey={key}
            answer={answer.data}
            grade={graded.value}
            codeSets={codeSets}
          />
        ) : undefined
      }
    />
  );
}
