import { listAudits } from "../../catalog/browser.ts";
import { LinkTo } from "../../ui/navigation.tsx";
import { inWords } from "./in-words.ts";
import { stateWords, useScenarioStates } from "./scenario-states.ts";
import styles from "./practice-home.module.css";

/** All audits, easy ones first. */
export function AuditList() {
  const audits = listAudits();
  const states = useScenarioStates("audit");
  return (
    <>
      <p>
        Somebody else coded these charts. Review every line: agree, or say what is wrong, put it
        right and name the rule or the words of the chart that say so.
      </p>
      <p className="muted">
        {audits.length} {audits.length === 1 ? "audit" : "audits"}
      </p>
      <ul className={styles["list"]}>
        {audits.map(({ slug, title, summary, specialty, setting, difficulty, ...rest }) => {
          const state = stateWords(states, slug);
          return (
            <li key={slug} className={styles["item"]}>
              <h2 className={styles["title"]}>
                <LinkTo to="audit" params={{ slug }}>
                  {title}
                </LinkTo>
              </h2>
              <p>{summary}</p>
              <p className={styles["facts"]}>
                <span>{inWords(specialty)}</span>
                <span>{inWords(setting)}</span>
                <span>{inWords(difficulty)}</span>
                <span>{rest.lines} codes to review</span>
                <span>about {rest.minutes} minutes</span>
                <span>{rest.usesCpt ? "CPT and ICD-10-CM" : "HCPCS and ICD-10-CM, no CPT"}</span>
                {state !== undefined && <strong>{state}</strong>}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
