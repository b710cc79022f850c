import { listScenarios } from "../../../catalog/browser.ts";
import { finishDraft } from "../../../domain/assignments/draft.ts";
import { dueSchema } from "../../../domain/assignments/due.ts";
import { encodeLink } from "../../../domain/assignments/link.ts";
import { dueInWords, rulesInWords } from "../../../domain/assignments/words.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { Panel } from "../../../ui/panel.tsx";
import styles from "../instructor.module.css";
import { count, ownZone, titleOf } from "../words.ts";
import { ProblemList } from "./problem-list.tsx";
import type { StepProps } from "./steps.ts";

/** What students will read, and the way to the very page that they will see. */
export function PreviewStep(props: StepProps) {
  const { draft } = props;
  const scenarios = listScenarios();
  const set = finishDraft(draft);
  const due = dueSchema.safeParse(draft.due);
  const inIt = draft.scenarios.map(
    ({ slug }) =>
      scenarios.find((scenario) => scenario.slug === slug) ?? { slug, title: slug, minutes: 0 },
  );
  const minutes = inIt.reduce((sum, scenario) => sum + scenario.minutes, 0);
  return (
    <>
      <ProblemList {...props} />
      <Panel title={titleOf(draft)} headingLevel={3} tone="paper">
        {draft.instructions !== "" && (
          <p className={styles["instructions"]}>{draft.instructions}</p>
        )}
        <ol className={styles["previewList"]}>
          {inIt.map(({ slug, title }) => (
            <li key={slug}>{title}</li>
          ))}
        </ol>
        <ul className={styles["bullets"]}>
          {due.success &&
            dueInWords(due.data, ownZone()).map((words) => <li key={words}>{words}</li>)}
          {rulesInWords(draft).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </Panel>
      <p className="muted">
        {count(draft.scenarios.length, "scenario")}, about {minutes} minutes of work for one attempt
        at each.
      </p>
      {set.ok && (
        <p>
          <LinkButton to="assignmentLink" params={{ payload: encodeLink(set.value) }}>
            Open the page that your students will see
          </LinkButton>
        </p>
      )}
    </>
  );
}
