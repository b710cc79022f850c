import { listScenarios } from "../../catalog/browser.ts";
import type { AttemptBar, Standing } from "../../domain/assignments/rights.ts";
import { standingIn, type AssignmentWork } from "../../storage/assignment-work.ts";
import { LinkButton } from "../../ui/button.tsx";
import { LinkTo } from "../../ui/navigation.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ProgressBar } from "../../ui/progress.tsx";
import styles from "./assignment.module.css";
import { momentHere, scenarioFacts } from "./scenario-facts.ts";

const bars: Readonly<Record<AttemptBar, string>> = {
  "not-in-set": "This scenario is no longer in the set.",
  "no-attempts-left": "All attempts are used.",
  "feedback-open": "Closed: how you did is open to you.",
  "earlier-first": "Opens once the one before it is submitted.",
};

/** The scenarios of an assignment, each with its state and the next thing to do. */
export function ScenarioList({
  work,
  begun,
  now,
}: {
  readonly work: AssignmentWork;
  /** Exercises of which there is a draft. */
  readonly begun: ReadonlySet<string>;
  readonly now: number;
}) {
  const { scenarios } = work.received.set;
  const done = scenarios.filter(({ slug }) => standingIn(work, slug, now).attemptsDone > 0).length;
  return (
    <Panel title="Scenarios" flush>
      <div className={styles["progress"]}>
        <ProgressBar label="Submitted at least once" value={done} max={scenarios.length} />
      </div>
      <ol className={styles["scenarios"]}>
        {scenarios.map(({ slug }) => (
          <ScenarioRow
            key={slug}
            slug={slug}
            work={work}
            isBegun={begun.has(`scenario:${slug}`)}
            now={now}
          />
        ))}
      </ol>
    </Panel>
  );
}

function ScenarioRow({
  slug,
  work,
  isBegun,
  now,
}: {
  readonly slug: string;
  readonly work: AssignmentWork;
  readonly isBegun: boolean;
  readonly now: number;
}) {
  const scenario = listScenarios().find((each) => each.slug === slug);
  const standing = standingIn(work, slug, now);
  const attempts = work.attempts.filter((attempt) => attempt.slug === slug);
  return (
    <li className={styles["scenario"]}>
      <div className={styles["about"]}>
        <h3 className={styles["title"]}>{scenario?.title ?? slug}</h3>
        <p className={styles["facts"]}>
          {scenario
            ? scenarioFacts(scenario)
            : "Not in this edition of the program. Ask your instructor which edition to use."}
        </p>
        <p className={styles["state"]}>{stateInWords(standing, isBegun)}</p>
        {attempts.length > 0 && (
          <ul className={styles["attempts"]}>
            {attempts.map(({ id, submittedAt }, index) => (
              <li key={id}>
                {standing.feedbackAllowed ? (
                  <LinkTo
                    to="result"
                    params={{ slug, attemptId: id }}
                    search={{ set: work.received.set.id }}
                  >
                    How I did in attempt {index + 1}
                  </LinkTo>
                ) : (
                  `Attempt ${index + 1}`
                )}
                <span className={styles["facts"]}> {momentHere(submittedAt)}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {scenario && standing.bar === null && (
        <LinkButton
          to="workbench"
          params={{ slug }}
          search={{ set: work.received.set.id }}
          variant={standing.attemptsDone === 0 ? "primary" : "secondary"}
        >
          {actionFor(standing, isBegun)}
        </LinkButton>
      )}
    </li>
  );
}

function actionFor({ attemptsDone }: Standing, isBegun: boolean): string {
  if (isBegun) return "Continue";
  return attemptsDone === 0 ? "Start" : "Try again";
}

function stateInWords({ attemptsDone, attemptsLeft, bar }: Standing, isBegun: boolean): string {
  const done =
    attemptsDone === 0
      ? isBegun
        ? "Begun, not submitted yet."
        : "Not started."
      : `${attemptsDone} ${attemptsDone === 1 ? "attempt" : "attempts"} submitted.`;
  if (bar !== null) return `${done} ${bars[bar]}`;
  if (attemptsLeft === "unlimited") return done;
  return `${done} ${attemptsLeft} ${attemptsLeft === 1 ? "attempt" : "attempts"} left.`;
}
