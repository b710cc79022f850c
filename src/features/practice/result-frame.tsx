import type { ReactNode } from "react";
import type { GradedGrade } from "../../domain/grading/grade.ts";
import type { Attempt } from "../../storage/attempt-log.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { LinkTo } from "../../ui/navigation.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page, PageHeader } from "../../ui/page.tsx";
import { AttemptPace } from "./timer/attempt-pace.tsx";
import styles from "./result-page.module.css";

/** Where the work on a chart and its results have their addresses, and what they are called. */
interface Places {
  readonly work: "workbench" | "audit";
  readonly result: "result" | "auditResult";
  /** What the list of charts shows when somebody goes back to it. */
  readonly list: Readonly<Record<string, string>>;
  /** The words that follow "Open the …". */
  readonly word: string;
}

export const scenarioPlaces: Places = {
  work: "workbench",
  result: "result",
  list: {},
  word: "scenario",
};
export const auditPlaces: Places = {
  work: "audit",
  result: "auditResult",
  list: { show: "audits" },
  word: "audit",
};

export function NoAttempt({ slug, places }: { readonly slug: string; readonly places: Places }) {
  return (
    <Page>
      <PageHeader title="No such attempt" />
      <Notice
        tone="error"
        title="This device holds no attempt under that address."
        kept="Attempts are never deleted by the program; this one may lie on another device."
        next={`Export your work there and import it here under Settings, or do the ${places.word} now.`}
        actions={
          <LinkButton to={places.work} params={{ slug }}>
            Open the {places.word}
          </LinkButton>
        }
      />
    </Page>
  );
}

/** A stored attempt among the others at the same chart; without a result, why there is none. */
export function ResultFrame({
  slug,
  title,
  places,
  attempts,
  attempt,
  notice,
  grade,
  result,
  children,
}: {
  readonly slug: string;
  readonly title: string;
  readonly places: Places;
  /** Oldest first; the attempt is one of them. */
  readonly attempts: readonly Attempt[];
  readonly attempt: Attempt;
  readonly notice?: ReactNode;
  /** Of the attempt. */
  readonly grade?: Pick<GradedGrade, "earned" | "possible"> | undefined;
  /** Undefined where the stored answer can't be graded. */
  readonly result: ReactNode | undefined;
  readonly children?: ReactNode;
}) {
  const number = attempts.indexOf(attempt) + 1;
  return (
    <Page width="wide">
      <PageHeader
        title={`Result: ${title}`}
        lead={`Attempt ${number} of ${attempts.length}, submitted ${new Date(attempt.submittedAt).toLocaleString("en-US")}`}
        breadcrumb={[
          { label: "Practice", link: { to: "practice", search: places.list } },
          { label: title, link: { to: places.work, params: { slug } } },
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
            <LinkButton to={places.work} params={{ slug }} size="small" variant="primary">
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
              to={places.result}
              params={{ slug, attemptId: id }}
              aria-current={id === attempt.id ? "page" : undefined}
            >
              Attempt {index + 1}
            </LinkTo>
          ))}
        </nav>
      )}
      {notice}
      {grade && attempt.seconds !== undefined && (
        <AttemptPace seconds={attempt.seconds} earned={grade.earned} possible={grade.possible} />
      )}
      {result ?? (
        <Notice
          tone="error"
          title="This attempt cannot be graded: its stored answer is incomplete or damaged."
          kept="It stays in the record as it is and goes into every export."
          next={`Do the ${places.word} again.`}
        />
      )}
      {children}
    </Page>
  );
}
