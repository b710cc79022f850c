import { listScenarios } from "../../catalog/browser.ts";
import type { AssignmentSet } from "../../domain/assignments/set.ts";
import { dueInWords, rulesInWords } from "../../domain/assignments/words.ts";
import { Panel } from "../../ui/panel.tsx";
import { ownZone, scenarioFacts } from "./scenario-facts.ts";
import styles from "./assignment.module.css";

/** What a student reads of a set before accepting it: instructions, scenarios, rules and the due time. */
export function SetOffer({ set }: { readonly set: AssignmentSet }) {
  const known = new Map(listScenarios().map((scenario) => [scenario.slug, scenario]));
  return (
    <>
      {set.instructions !== "" && (
        <Panel title="Instructions" tone="paper">
          <p className={styles["instructions"]}>{set.instructions}</p>
        </Panel>
      )}
      <Panel
        title={
          set.scenarios.length === 1 ? "The scenario" : `The ${set.scenarios.length} scenarios`
        }
      >
        <ol className={styles["offer"]}>
          {set.scenarios.map(({ slug }) => {
            const scenario = known.get(slug);
            return (
              <li key={slug}>
                <strong>{scenario?.title ?? slug}</strong>
                <span className={styles["facts"]}>
                  {scenario ? scenarioFacts(scenario) : "Not in this edition of the program"}
                </span>
              </li>
            );
          })}
        </ol>
      </Panel>
      <Rules set={set} />
    </>
  );
}

export function Rules({ set }: { readonly set: AssignmentSet }) {
  return (
    <Panel title="How it works">
      <ul className={styles["rules"]}>
        {set.due !== null &&
          dueInWords(set.due, ownZone()).map((sentence) => <li key={sentence}>{sentence}</li>)}
        {rulesInWords(set).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>
          Your work stays on this device until you hand in a file. Dates and times are by this
          device’s clock.
        </li>
      </ul>
    </Panel>
  );
}
