import type { IndexTerm } from "../../domain/codebook/edition.ts";
import type { IndexEntry } from "../../domain/codebook/index-entries.ts";
import { findIndexPath } from "../../domain/codebook/index-path.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { BookLink } from "./book-link.tsx";
import { Panel } from "../../ui/panel.tsx";
import { indexTarget, STEP } from "./code-links.ts";
import styles from "./codebook.module.css";

/** So many lines are shown at once. */
const SHORT = 8;

/** The lines of the Alphabetic Index that lead to a code, as a reader finds them there. */
export function IndexEntries({
  entries,
  code,
  terms,
}: {
  readonly entries: readonly IndexEntry[];
  readonly code: string;
  /** Of the index of diseases and injuries; an entry that is not there stands in that of external causes. */
  readonly terms: readonly IndexTerm[];
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
      <Lines entries={entries.slice(0, SHORT)} terms={terms} />
      {rest.length > 0 && (
        <Disclosure summary={`${rest.length} more`}>
          <Lines entries={rest} terms={terms} />
        </Disclosure>
      )}
    </Panel>
  );
}

function Lines({
  entries,
  terms,
}: {
  readonly entries: readonly IndexEntry[];
  readonly terms: readonly IndexTerm[];
}) {
  return (
    <ul className={styles["indexLines"]}>
      {entries.map(({ path, code }) => (
        <li key={`${path.join(", ")} ${code}`}>
          <BookLink
            {...indexTarget(path.join(STEP), findIndexPath(terms, path)?.length !== path.length)}
          >
            <strong>{path[0]}</strong>
            {path.slice(1).map((term) => `, ${term}`)}
          </BookLink>{" "}
          <span className={styles["code"]}>{code}</span>
        </li>
      ))}
    </ul>
  );
}
