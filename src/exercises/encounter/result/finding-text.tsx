import { formerYearOn } from "../../../domain/codebook/code-sets.ts";
import type { EncounterCase } from "../../../domain/grading/case.ts";
import type { Finding } from "../../../domain/grading/grade.ts";
import { ruleById } from "../../../domain/grading/rules/registry.ts";
import { VerdictBadge } from "../../../ui/verdict-badge.tsx";
import { Citations } from "./citations.tsx";
import styles from "./result.module.css";

/** One finding in words: what, why, what it would do at work, and where to read. */
export function FindingText({
  finding,
  at,
}: {
  readonly finding: Finding;
  readonly at: EncounterCase;
}) {
  const rule = ruleById(finding.rule);
  if (!rule) return null;
  const { headline, why, citations } = rule.tell(finding, at);
  const isFault = finding.outcome !== "correct" && finding.outcome !== "acceptable";
  return (
    <div className={styles["finding"]}>
      <p className={styles["headline"]}>
        <VerdictBadge verdict={finding.outcome} /> <strong>{headline}</strong>
        {isFault && rule.kind !== "none" && (
          <span className="muted"> Kind of error: {rule.kind}.</span>
        )}
        {isFault && rule.consequence !== "none" && (
          <span className="muted">
            {" "}
            At work: {rule.consequence}
            {rule.severity !== "none" && ` (${rule.severity})`}.
          </span>
        )}
      </p>
      <p>{why}</p>
      <Citations
        citations={citations}
        payer={at.payer}
        year={formerYearOn(at.codeSets, at.encounter.dateOfService)}
      />
    </div>
  );
}
