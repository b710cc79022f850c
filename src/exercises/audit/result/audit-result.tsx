import type { CodeSets } from "../../../domain/codebook/code-sets.ts";
import type { GradedGrade } from "../../../domain/grading/grade.ts";
import { Panel } from "../../../ui/panel.tsx";
import { ScoreBar } from "../../../ui/score-bar.tsx";
import { judgeAudit, type JudgedLine } from "../judge.ts";
import type { AuditAnswer, AuditErrorKind, AuditKey, AuditPrompt } from "../schema.ts";
import { AuditReadings } from "./audit-readings.tsx";
import { JudgedRow } from "./judged-row.tsx";
import rows from "../../encounter/result/rows.module.css";

const aspectNames: Readonly<Record<string, string>> = {
  found: "Errors found",
  kind: "Kind of error",
  correction: "Correction",
  defense: "Defense",
};

const nextSteps: Readonly<Record<AuditErrorKind, string>> = {
  "look-up": "Look every code up again as if nobody had coded it, then compare.",
  convention:
    "Read the notes of every coded category: what they ask for, what they order and what they keep apart.",
  guideline: "Read the cited sections and payer's rules once more, then take the next audit.",
  "reading the record":
    "Read today's assessment before you look at the codes, and ask of each code who says so, and when.",
  order: "Ask first why the patient came; then see what stands on top.",
  specificity: "For every code ask what else the record says: side, stage, type, encounter.",
  modifier:
    "Look at services in pairs: which of them are bundled, and what says that they were apart?",
  arithmetic: "Count units from the record yourself before you look at the line.",
  "data entry": "Compare each line with its source, character by character.",
};

/** A graded audit: points, the audit's own figures, then line by line what was found, missed and wrongly accused. */
export function AuditResult({
  prompt,
  answerKey,
  answer,
  grade,
  codeSets,
}: {
  readonly prompt: AuditPrompt;
  readonly answerKey: AuditKey;
  readonly answer: AuditAnswer;
  readonly grade: GradedGrade;
  readonly codeSets: CodeSets;
}) {
  const lines = judgeAudit(prompt, answerKey, answer, codeSets);
  const isAdded = ({ path }: JudgedLine) => /^\/(added|missed)/.test(path);
  const parts = [
    { title: "Diagnoses", of: lines.filter(({ path }) => path.startsWith("/diagnoses")) },
    { title: "Services", of: lines.filter(({ path }) => path.startsWith("/services")) },
    { title: "What was missing", of: lines.filter(isAdded) },
  ];
  return (
    <div className={rows["result"]}>
      <Panel>
        <AuditReadings {...{ prompt, answerKey, answer, grade, lines }} />
        <ScoreBar
          label="Points by aspect"
          segments={grade.parts.map(({ aspect, earned, possible }) => ({
            id: aspect,
            label: aspectNames[aspect] ?? aspect,
            earned,
            possible,
          }))}
        />
      </Panel>
      {parts
        .filter(({ of }) => of.length > 0)
        .map(({ title, of }) => (
          <Panel key={title} title={title}>
            <ol className={rows["rows"]}>
              {of.map((line) => (
                <JudgedRow
                  key={line.path + line.verdict}
                  line={line}
                  {...{ prompt, answerKey, answer, codeSets }}
                />
              ))}
            </ol>
          </Panel>
        ))}
      <Panel title="Practice next">
        <p>{nextStep(lines)}</p>
      </Panel>
    </div>
  );
}

/** By the kind of error on which most points were lost; false alarms when nothing else was. */
function nextStep(lines: readonly JudgedLine[]): string {
  const lost = new Map<AuditErrorKind, number>();
  for (const { because, points } of lines) {
    const kind = because?.kinds[0];
    if (kind === undefined) continue;
    const earned = points ? 2 + points.kind + points.correction + points.defense : 0;
    lost.set(kind, (lost.get(kind) ?? 0) + 10 - earned);
  }
  const [worst] = [...lost].sort((a, b) => b[1] - a[1]);
  if (worst && worst[1] > 0) return nextSteps[worst[0]];
  return lines.some(({ verdict }) => verdict === "false alarm")
    ? "You found everything. Before you flag a line, ask which rule it breaks: a false alarm costs the coder's trust."
    : "Nothing went wrong here. Take a messier audit next.";
}
