import { listScenarios } from "../../catalog/browser.ts";
import type { ReadySet } from "../../catalog/schemas/set.ts";
import type { Result } from "../../lib/result.ts";
import type { StorageProblem } from "../../storage/problem.ts";
import { Button } from "../../ui/button.tsx";
import { Panel } from "../../ui/panel.tsx";
import styles from "./instructor.module.css";
import { addFromReadySet } from "./made-sets.ts";

/** Sets that come with the program; using one makes a copy of one's own. */
export function ReadySets({
  sets,
  onAdded,
}: {
  readonly sets: readonly ReadySet[];
  readonly onAdded: (added: Promise<Result<string, StorageProblem>>) => Promise<void>;
}) {
  const scenarios = listScenarios();
  return (
    <Panel title="Ready-made sets">
      <ul className={styles["cards"]}>
        {sets.map((set) => {
          const inIt = set.scenarios.flatMap(
            (slug) => scenarios.find((scenario) => scenario.slug === slug) ?? [],
          );
          const minutes = inIt.reduce((sum, scenario) => sum + scenario.minutes, 0);
          return (
            <li key={set.slug} className={styles["card"]}>
              <h3 className={styles["setTitle"]}>{set.title}</h3>
              <p>{set.summary}</p>
              <ul className={styles["titles"]}>
                {inIt.map(({ slug, title }) => (
                  <li key={slug}>{title}</li>
                ))}
              </ul>
              <p className={styles["facts"]}>about {minutes} minutes in all</p>
              <p className={styles["cardAction"]}>
                <Button
                  size="small"
                  aria-label={`Use a copy of “${set.title}”`}
                  onClick={() => void onAdded(addFromReadySet(set))}
                >
                  Use a copy
                </Button>
              </p>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
