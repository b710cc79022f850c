import { lookUpDiagnosis, type CodeBook } from "../../../../domain/codebook/code-book.ts";
import {
  checkTrail,
  keepLookup,
  type LookupTrail,
} from "../../../../domain/codebook/guided-lookup.ts";
import { reviewLookup } from "../../../../domain/grading/lookup-review.ts";
import { Button } from "../../../../ui/button.tsx";
import { downloadText } from "../../../../ui/download.ts";
import { VerdictBadge } from "../../../../ui/verdict-badge.tsx";
import type { GuidedLookupProps } from "./guided-lookup.tsx";
import type { GuidedState } from "./guided-state.ts";
import styles from "./guided.module.css";
import { findingWords, pointWords, stepWords } from "./trail-words.ts";

/** The end of a look-up: the code, what was left out, and the trail. */
export function CodeStage({
  state: { code = "", trail },
  book,
  wanted,
  onChoose,
  chooseLabel,
  onBack,
  onAgain,
}: {
  readonly state: GuidedState;
  readonly book: CodeBook;
  readonly wanted: GuidedLookupProps["wanted"];
  readonly onChoose: ((code: string, trail: LookupTrail) => void) | undefined;
  readonly chooseLabel: ((code: string) => string) | undefined;
  readonly onBack: () => void;
  readonly onAgain: () => void;
}) {
  const found = lookUpDiagnosis(book, code);
  const isBillable = found.status === "billable";
  const findings = checkTrail(book, trail);
  const point = wanted && reviewLookup(keepLookup(trail), [wanted.code], book, wanted.index).point;
  return (
    <>
      <p className={styles["title"]}>
        <span className={styles["code"]}>{code}</span>{" "}
        {found.status === "unknown" ? "not in this edition" : found.title}
      </p>
      <p>
        <VerdictBadge verdict={isBillable ? "correct" : "partial"}>
          {isBillable ? "Billable" : "Not billable yet"}
        </VerdictBadge>
      </p>
      {point && (
        <p>
          <VerdictBadge verdict={point.at === "reached" ? "correct" : "wrong"}>
            {point.at === "reached" ? "You got there" : "Not the code asked for"}
          </VerdictBadge>{" "}
          {pointWords(point)}
        </p>
      )}
      {findings.length === 0 ? (
        <p>
          <VerdictBadge verdict="correct">Looked up whole</VerdictBadge> Index, Tabular List, notes
          and characters: nothing was left out.
        </p>
      ) : (
        <ul className={styles["findings"]}>
          {findings.map((finding) => (
            <li key={finding.kind}>
              <VerdictBadge verdict={finding.kind === "left-the-index" ? "info" : "partial"}>
                {finding.kind === "left-the-index" ? "To explain" : "Left out"}
              </VerdictBadge>{" "}
              {findingWords(finding)}
            </li>
          ))}
        </ul>
      )}
      <div className={styles["actions"]}>
        {onChoose && isBillable && (
          <Button
            variant="primary"
            onClick={() => {
              onChoose(code, trail);
            }}
          >
            {chooseLabel?.(code) ?? `Add ${code}`}
          </Button>
        )}
        {findings.length > 0 && found.status !== "unknown" && (
          <Button onClick={onBack}>Go back to the Tabular List</Button>
        )}
        <Button
          onClick={() => {
            downloadText(
              `look-up-${code}.json`,
              JSON.stringify(trail, null, 2),
              "application/json",
            );
          }}
        >
          Save the trail as a file
        </Button>
        <Button variant="quiet" onClick={onAgain}>
          {wanted ? "Start this term over" : "Look up something else"}
        </Button>
      </div>
      <section aria-label="Trail">
        <p className={styles["trailTitle"]}>
          Trail{trail.condition === "" ? "" : ` of “${trail.condition}”`}, ICD-10-CM FY{trail.year}
        </p>
        <ol className={styles["trail"]}>
          {trail.steps.map((step, at) => (
            <li key={`${at} ${step.kind}`}>{stepWords(step)}</li>
          ))}
        </ol>
      </section>
    </>
  );
}
