import type { KeptLookup } from "../../../domain/codebook/guided-lookup.ts";
import type { IndexByCode } from "../../../domain/codebook/index-entries.ts";
import type { EncounterCase } from "../../../domain/grading/case.ts";
import { keysOfLine, reviewLookup } from "../../../domain/grading/lookup-review.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { VerdictBadge } from "../../../ui/verdict-badge.tsx";
import { findingWords, pointWords, stepWords, wayOf } from "../lookup/guided/trail-words.ts";
import styles from "./result.module.css";
import sources from "./rows.module.css";

/** The guided look-up behind a line: the way it went, and where it left the way to the key's code. Earns nothing. */
export function LookupPart({
  lookup,
  path,
  at,
  index,
}: {
  readonly lookup: KeptLookup;
  /** Of the line. */
  readonly path: string;
  readonly at: EncounterCase;
  readonly index: IndexByCode | undefined;
}) {
  const { book } = at.coded;
  if (!book) return null;
  const { point, findings } = reviewLookup(lookup, keysOfLine(at, path), book, index);
  return (
    <section className={styles["lookup"]}>
      <h3>How you got there</h3>
      {lookup.condition.trim() !== "" && <p className="muted">Looked up: “{lookup.condition}”</p>}
      <ol className={styles["way"]} aria-label="The way">
        {wayOf(lookup).map(({ what, text }, step) => (
          <li key={`${step} ${what}`}>
            <span className="muted">{what}</span> {text}
          </li>
        ))}
      </ol>
      <p>
        <VerdictBadge verdict={point.at === "reached" ? "correct" : "info"}>
          {point.at === "reached" ? "Right way" : "Where it parted"}
        </VerdictBadge>{" "}
        {pointWords(point)}
      </p>
      {findings.length > 0 && (
        <ul className={sources["quotes"]} aria-label="What was left out">
          {findings.map((finding) => (
            <li key={finding.kind}>{findingWords(finding)}</li>
          ))}
        </ul>
      )}
      <Disclosure summary={`All ${lookup.steps.length} steps, ICD-10-CM FY${lookup.year}`}>
        <ol className={sources["quotes"]}>
          {lookup.steps.map((step, number) => (
            <li key={`${number} ${step.kind}`}>{stepWords(step)}</li>
          ))}
        </ol>
      </Disclosure>
    </section>
  );
}
