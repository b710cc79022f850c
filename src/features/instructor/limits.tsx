import { Panel } from "../../ui/panel.tsx";
import styles from "./instructor.module.css";

/** What a program without a server can't protect, said where somebody decides what to use it for. */
export function Limits() {
  return (
    <Panel title="What this can’t protect" tone="sunken">
      <p>
        Everything runs in the browser, without a server and without accounts. Good for homework and
        practice; for an exam that decides something, use a supervised room.
      </p>
      <ul className={styles["bullets"]}>
        <li>
          The answer keys are part of the program that students load, and every scenario can be
          practiced outside a set, with feedback. Whoever wants to can see them first.
        </li>
        <li>Due times and attempts go by the clock and the storage of the student’s own device.</li>
        <li>
          A student types the name on a hand-in, and a file can be edited. A score written into it
          is never read: answers are graded again here.
        </li>
        <li>
          Your sets and hand-ins are kept in this browser only. Make a backup in Settings before you
          change devices.
        </li>
      </ul>
    </Panel>
  );
}
