import type { CareerRole } from "../../catalog/schemas/career-fit.ts";
import { Panel } from "../../ui/panel.tsx";
import styles from "./result.module.css";
import { wallClock } from "./words.ts";

/** A day in each job, in columns on a wide screen and one after the other on a narrow one. */
export function DaySideBySide({ roles }: { readonly roles: readonly CareerRole[] }) {
  return (
    <Panel title="A day in each job">
      <p className={styles["intro"]}>The people are made up; the work is not.</p>
      <div className={styles["days"]}>
        {roles.map((role) => (
          <section key={role.id} className={styles["day"]}>
            <h3>{role.title}</h3>
            <p>{role.inOneLine}</p>
            <p className={styles["setting"]}>{role.setting}</p>
            <ol className={styles["hours"]}>
              {role.day.map(({ time, text }) => (
                <li key={time}>
                  <span className={styles["time"]}>{wallClock(time)}</span>
                  <span>{text}</span>
                </li>
              ))}
            </ol>
            <dl className={styles["sides"]}>
              <dt>The good part</dt>
              <dd>{role.goodPart}</dd>
              <dt>The hard part</dt>
              <dd>{role.hardPart}</dd>
              <dt>What is measured</dt>
              <dd>{role.measuredBy}</dd>
            </dl>
          </section>
        ))}
      </div>
    </Panel>
  );
}
