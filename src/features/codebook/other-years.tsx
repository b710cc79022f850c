import { lookUpDiagnosis, type CodeBook } from "../../domain/codebook/code-book.ts";
import { LinkTo } from "../../ui/navigation.tsx";
import { Panel } from "../../ui/panel.tsx";
import { inEdition } from "./book-link.tsx";
import { diagnosisTarget } from "./code-links.ts";
import type { DiagnosisVolume } from "./codebook-data.ts";
import styles from "./codebook.module.css";

/** What the other editions at hand say of a code, with the way to them. */
export function OtherYears({
  volumes,
  book,
  code,
}: {
  readonly volumes: readonly DiagnosisVolume[];
  /** The edition that is shown. */
  readonly book: CodeBook;
  readonly code: string;
}) {
  const others = volumes.filter((volume) => volume.book !== book);
  if (others.length === 0) return null;
  return (
    <Panel title="In other years" headingLevel={2}>
      <ul className={styles["plain"]}>
        {others.map(({ book: other }) => {
          const { year } = other.edition;
          const words = stateIn(other, book, code);
          return (
            <li key={year}>
              {words === undefined ? (
                `FY${year}: not in the edition at hand`
              ) : (
                <>
                  <LinkTo {...inEdition(diagnosisTarget(code), String(year))}>FY{year}</LinkTo>:{" "}
                  {words}
                </>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

/** Undefined where the other edition has no such code. */
function stateIn(other: CodeBook, shown: CodeBook, code: string): string | undefined {
  const there = lookUpDiagnosis(other, code);
  const here = lookUpDiagnosis(shown, code);
  if (there.status === "unknown" || there.status === "bad-extension") return undefined;
  if (here.status !== there.status) {
    return there.status === "billable" ? "a complete code" : "a heading";
  }
  return here.title === there.title ? "the same" : `“${there.title}”`;
}
