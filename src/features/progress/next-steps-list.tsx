import { ArrowRight } from "lucide-react";
import { LinkTo } from "../../ui/navigation.tsx";
import { Panel } from "../../ui/panel.tsx";
import { nextSteps } from "./next-steps.ts";
import styles from "./progress-page.module.css";
import type { Progress } from "./summary.ts";

export function NextSteps({ progress }: { readonly progress: Progress }) {
  const steps = nextSteps(progress);
  return (
    <Panel title="What to do next">
      {steps.length === 0 ? (
        <p>
          Every chart and lesson is done, and well. Ask your instructor for a set of your own, or
          read a chart again in a month: what is still known then is known.
        </p>
      ) : (
        <ol className={styles["steps"]}>
          {steps.map(({ id, title, why, link }) => (
            <li key={id}>
              <LinkTo {...link} className={styles["step"]}>
                <span>
                  <span className={styles["stepTitle"]}>{title}</span>
                  <span className={styles["why"]}>{why}</span>
                </span>
                <ArrowRight className={styles["arrow"]} size="1.25em" />
              </LinkTo>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
