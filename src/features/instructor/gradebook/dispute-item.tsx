import { useState } from "react";
import { lookUpDiagnosisOn, lookUpProcedureOn } from "../../../domain/codebook/code-sets.ts";
import { gradeChanges, type GradeChange } from "../../../domain/assignments/grade-changes.ts";
import { canonical, type Accepted } from "../../../domain/assignments/overlay.ts";
import { encounterCase } from "../../../exercises/encounter/grade.ts";
import { encounter } from "../../../exercises/encounter/kind.ts";
import { wholePercent } from "../../../lib/percent.ts";
import { Button } from "../../../ui/button.tsx";
import { Field, Select } from "../../../ui/field.tsx";
import { now } from "../now.ts";
import { count } from "../words.ts";
import type { OpenDispute } from "./disputes-panel.tsx";
import type { GradedSet } from "./use-gradebook.ts";

const FURTHER = "";

/** One student's case: what is argued, and what accepting it would do to every grade. */
export function DisputeItem({
  open: { row, slug, answer, dispute, part },
  graded,
  accepted,
  titleOf,
  onAccept,
}: {
  readonly open: OpenDispute;
  readonly graded: GradedSet;
  readonly accepted: readonly Accepted[];
  readonly titleOf: (slug: string) => string;
  /** With the key's code that it is as good as; `null` for a further code. */
  readonly onAccept: (insteadOf: string | null) => void;
}) {
  const lines = keyLines(graded, slug, answer, part);
  const [target, setTarget] = useState(() => alignedWith(graded, slug, answer, dispute.path));
  const [changes, setChanges] = useState<readonly GradeChange[]>();
  const insteadOf = target === FURTHER ? null : target;
  const isKnown = isCode(graded, slug, part, dispute.code);

  function tryOut(): void {
    const next: Accepted = { slug, part, code: dispute.code, insteadOf, at: now() };
    setChanges(gradeChanges(graded.regraded, graded.regradeWith([...accepted, next])));
  }

  return (
    <div className="stack">
      <p>
        <strong>{row.student.name}</strong>, {titleOf(slug)}:{" "}
        <span className="mono">{dispute.code}</span>
      </p>
      <p>
        {dispute.text} {dispute.words !== "" && <q>{dispute.words}</q>}{" "}
        <span className="muted">Rests on: {dispute.citation}</span>
      </p>
      {!isKnown && (
        <p>This code can't be reported on the date of service, so it can't be accepted.</p>
      )}
      <div className="row">
        <Field label={`Accept ${dispute.code} as`}>
          <Select
            value={target}
            onValue={(value) => {
              setTarget(value);
              setChanges(undefined);
            }}
            options={[
              ...lines.map((code) => ({ value: code, label: `as good as ${code}` })),
              { value: FURTHER, label: "a further code, without points" },
            ]}
          />
        </Field>
        <Button size="small" disabled={!isKnown} onClick={tryOut}>
          See what would change
        </Button>
      </div>
      {changes && (
        <>
          <p role="status">
            {changes.length === 0
              ? "No grade would change."
              : `${count(changes.length, "grade")} would change:`}
          </p>
          <ul>
            {changes.map((change) => (
              <li key={`${change.id} ${change.slug}`}>
                {change.student.name}, {titleOf(change.slug)}: {wholePercent(change.before)}% to{" "}
                {wholePercent(change.after)}%; the set {wholePercent(change.setBefore)}% to{" "}
                {wholePercent(change.setAfter)}%{change.isNowPassed && ", now passed"}
              </li>
            ))}
          </ul>
          <Button
            size="small"
            variant="primary"
            onClick={() => {
              onAccept(insteadOf);
            }}
          >
            Accept {dispute.code} and grade again
          </Button>
        </>
      )}
    </div>
  );
}

function caseOf({ materials, codeSets }: GradedSet, slug: string, answer: unknown) {
  const material = materials.get(slug);
  const read = encounter.answerSchema.safeParse(answer);
  if (!material || !read.success) return undefined;
  return encounterCase(material.prompt, material.key, read.data, codeSets);
}

function keyLines(
  graded: GradedSet,
  slug: string,
  answer: unknown,
  part: Accepted["part"],
): readonly string[] {
  return caseOf(graded, slug, answer)?.key[part].map(({ code }) => code) ?? [];
}

/** The key's code beside the line that is disputed. */
function alignedWith(graded: GradedSet, slug: string, answer: unknown, path: string): string {
  const at = caseOf(graded, slug, answer);
  const missing = /^\/key\/(diagnoses|services)\/(\d+)$/.exec(path);
  if (at && missing) {
    const lines = missing[1] === "services" ? at.key.services : at.key.diagnoses;
    return lines[Number(missing[2])]?.code ?? FURTHER;
  }
  const pairs = [...(at?.diagnosisPairs ?? []), ...(at?.servicePairs ?? [])];
  return pairs.find(({ line }) => line?.path === path)?.key?.code ?? FURTHER;
}

function isCode(
  { materials, codeSets }: GradedSet,
  slug: string,
  part: Accepted["part"],
  typed: string,
): boolean {
  const on = materials.get(slug)?.prompt.scenario.dateOfService ?? "";
  const code = canonical(part, typed);
  return part === "diagnoses"
    ? lookUpDiagnosisOn(codeSets, code, on).status === "billable"
    : lookUpProcedureOn(codeSets, code, on) !== undefined;
}
