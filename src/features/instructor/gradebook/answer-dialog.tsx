import { useState } from "react";
import { loadIndexOn } from "../../../catalog/browser.ts";
import type { ScenarioMaterial } from "../../../catalog/scenario-grader.ts";
import { scenarioResult, type GradebookRow } from "../../../domain/assignments/gradebook.ts";
import { wholePercent } from "../../../lib/percent.ts";
import type { GradedAttempt, ScenarioResult } from "../../../domain/assignments/regrade.ts";
import type { CodeSets } from "../../../domain/codebook/code-sets.ts";
import { encounter } from "../../../exercises/encounter/kind.ts";
import { EncounterResult } from "../../../exercises/encounter/result/result-view.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Tabs } from "../../../ui/tabs.tsx";
import { hintsInWords, momentHere } from "../words.ts";
import type { GradedSet } from "./use-gradebook.ts";

/** A student's attempts at one scenario, each beside the key as the student sees it. */
export function AnswerDialog({
  row,
  slug,
  title,
  graded,
  onClose,
}: {
  readonly row: GradebookRow;
  readonly slug: string;
  readonly title: string;
  readonly graded: GradedSet;
  readonly onClose: () => void;
}) {
  const scenario = scenarioResult(row.result, slug);
  const attempts = scenario?.attempts ?? [];
  const material = graded.materials.get(slug);
  const [tab, setTab] = useState(tabOf(scenario, attempts));
  return (
    <Dialog open side size="large" onClose={onClose} title={`${row.student.name}: ${title}`}>
      <Tabs
        label="Attempts"
        selected={tab}
        onSelect={setTab}
        tabs={attempts.map((attempt, index) => ({
          id: String(index),
          label: labelOf(attempt, index, attempt === scenario?.counted),
          content: <Attempt attempt={attempt} material={material} codeSets={graded.codeSets} />,
        }))}
      />
    </Dialog>
  );
}

function tabOf(scenario: ScenarioResult | undefined, attempts: readonly GradedAttempt[]): string {
  const counted = attempts.findIndex((attempt) => attempt === scenario?.counted);
  return String(Math.max(0, counted));
}

function labelOf({ outcome }: GradedAttempt, index: number, counts: boolean): string {
  const percent = outcome.type === "graded" ? `, ${wholePercent(outcome.share)}%` : "";
  return `Attempt ${index + 1}${percent}${counts ? ", counts" : ""}`;
}

function Attempt({
  attempt: { attempt, outcome, isLate, isExtra, hints },
  material,
  codeSets,
}: {
  readonly attempt: GradedAttempt;
  readonly material: ScenarioMaterial | undefined;
  readonly codeSets: CodeSets;
}) {
  const answer = encounter.answerSchema.safeParse(attempt.answer);
  return (
    <div className="stack">
      <p className="muted">
        Submitted {momentHere(attempt.submittedAt)} by the student’s clock
        {isLate && ", late"}
        {isExtra && ", beyond the number of attempts"}
        {hints && `, with ${hintsInWords(hints)}`}.
      </p>
      {outcome.type === "graded" && material && answer.success ? (
        <EncounterResult
          prompt={material.prompt}
          answerKey={material.key}
          answer={answer.data}
          grade={outcome.grade}
          codeSets={codeSets}
          loadIndex={loadIndexOn}
        />
      ) : (
        <NoGrade outcome={outcome} />
      )}
    </div>
  );
}

function NoGrade({ outcome }: { readonly outcome: GradedAttempt["outcome"] }) {
  if (outcome.type === "unreadable") {
    return (
      <Notice tone="warn" live={false} title="This is not an answer to the scenario.">
        <ul>
          {outcome.details.slice(0, 10).map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      </Notice>
    );
  }
  return (
    <Notice
      tone="warn"
      live={false}
      title={
        outcome.type === "incomplete"
          ? "The answer is not complete, so it has no grade."
          : "This scenario is not part of this edition of the program."
      }
    />
  );
}
