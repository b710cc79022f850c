import type { IndexEntry } from "../../domain/codebook/index-entries.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Panel } from "../../ui/panel.tsx";
import styles from "./codebook.module.css";

/** So many lines are shown at once. */
const SHORT = 8;

/** The lines of the Alphabetic Index that lead to a code, as a reader finds them there. */
export function IndexEntries({
  entries,
  code,
}: {
  readonly entries: readonly IndexEntry[];
  readonly code: string;
}) {
  if (entries.length === 0) return null;
  const isAbove = entries.every((entry) => entry.code.replace(/[.-]+$/, "") !== code);
  const rest = entries.slice(SHORT);
  return (
    <Panel title="In the Alphabetic Index" headingLevel={2}>
      {isAbove && (
        <p className={styles["hint"]}>
          The Index stops at the heading above; the Tabular List has the rest.
        </p>
      )}
      <Lines entries={entries.slice(0, SHORT)} />
      {rest.length > 0 && (
        <Disclosure summary={`${rest.length} more`}>
          <Lines entries={rest} />
        </Disclosure>
      )}
    </Panel>
  );
}

function Lines({ entries }: { readonly entries: readonly IndexEntry[] }) {
  return (
    <ul className={styles["indexLines"]}>
      {entries.map(({ path, code }) => (
        <li key={`${path.join(", ")} ${code}`}>
          <strong>{path[0]}</strong>
          {path.slice(1).map((term) => `, ${term}`)} <span className={styles["code"]}>{code}</span>
        </li>
      ))}
    </ul>
  );
}
