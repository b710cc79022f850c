import { audit } from "../../exercises/audit/kind.ts";
import { AuditResult } from "../../exercises/audit/result/audit-result.tsx";
import { gradeExercise } from "../../exercises/kinds.ts";
import type { Attempt } from "../../storage/attempt-log.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { LinkTo, useRouteParams } from "../../ui/navigation.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page, PageHeader } from "../../ui/page.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { ScenarioUnavailable } from "./scenario-unavailable.tsx";
import { useAttempts } from "./use-attempts.ts";
import { useAudit, type LoadedAudit } from "./use-scenario.ts";
import styles from "./result-page.module.css";

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
  if (!attempt) return <NoAttempt slug={slug} />;
  return <Result key={attempt.id} material={load.scenario} attempts={attempts} attempt={attempt} />;
}

function NoAttempt({ slug }: { readonly slug: string }) {
  return (
    <Page>
      <PageHeader title="No such attempt" />
      <Notice
        tone="error"
        title="This device holds no attempt under that address."
        kept="Attempts are never deleted by the program; this one may lie on another device."
        next="Export your work there and import it here under Settings, or do the audit now."
        actions={
          <LinkButton to="audit" params={{ slug }}>
            Open the audit
          </LinkButton>
        }
      />
    </Page>
  );
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
  const number = attempts.indexOf(attempt) + 1;
  return (
    <Page width="wide">
      <PageHeader
        title={`Result: ${title}`}
        lead={`Attempt ${number} of ${attempts.length}, submitted ${new Date(attempt.submittedAt).toLocaleString("en-US")}`}
        breadcrumb={[
          { label: "Practice", link: { to: "practice", search: { show: "audits" } } },
          { label: title, link: { to: "audit", params: { slug } } },
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
            <LinkButton to="audit" params={{ slug }} size="small" variant="primary">
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
              to="auditResult"
              params={{ slug, attemptId: id }}
              aria-current={id === attempt.id ? "page" : undefined}
            >
              Attempt {index + 1}
            </LinkTo>
          ))}
        </nav>
      )}
      {graded.ok && graded.value.type === "graded" && answer.success ? (
        <AuditResult
          prompt={prompt}
          answerKey={key}
          answer={answer.data}
          grade={graded.value}
          codeSets={codeSets}
        />
      ) : (
        <Notice
          tone="error"
          title="This attempt cannot be graded: its stored answer is incomplete or damaged."
          kept="It stays in the record as it is and goes into every export."
          next="Do the audit again."
        />
      )}
    </Page>
  );
}
