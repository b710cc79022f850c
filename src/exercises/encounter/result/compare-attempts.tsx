import { useState } from "react";
import type { CodeSets } from "../../../domain/codebook/code-sets.ts";
import type { EncounterAnswer } from "../../../domain/grading/answer.ts";
import type { EncounterCase } from "../../../domain/grading/case.ts";
import type { Finding, GradedGrade } from "../../../domain/grading/grade.ts";
import type { EncounterKey } from "../../../domain/grading/key.ts";
import { ruleById } from "../../../domain/grading/rules/registry.ts";
import { Field, Select } from "../../../ui/field.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { encounterCase } from "../grade.ts";
import type { EncounterPrompt } from "../schema.ts";
import { aspectName } from "./aspect-names.ts";
import { compareGrades } from "./compare.ts";
import styles from "./result.module.css";

/** An attempt with its grade, as it can be set beside another one. */
export interface ComparedAttempt {
  readonly number: number;
  readonly answer: EncounterAnswer;
  readonly grade: GradedGrade;
}

/** Another attempt beside this one: points by aspect, what is no longer wrong, and what is new. */
export function CompareAttempts({
  prompt,
  answerKey,
  codeSets,
  shown,
  others,
}: {
  readonly prompt: EncounterPrompt;
  readonly answerKey: EncounterKey;
  readonly codeSets: CodeSets;
  readonly shown: ComparedAttempt;
  readonly others: readonly ComparedAttempt[];
}) {
  const [chosen, setChosen] = useState("");
  const other = others.find(({ number }) => String(number) === chosen);
  const caseOf = ({ answer }: ComparedAttempt) =>
    encounterCase(prompt, answerKey, answer, codeSets);
  return (
    <Panel title="Compare">
      <Field label="With">
        <Select
          value={chosen}
          onValue={setChosen}
          options={[
            { value: "", label: "No other attempt" },
            ...others.map(({ number }) => ({ value: String(number), label: `Attempt ${number}` })),
          ]}
        />
      </Field>
      {other && (
        <Comparison
          shown={shown}
          other={other}
          shownCase={caseOf(shown)}
          otherCase={caseOf(other)}
        />
      )}
    </Panel>
  );
}

function Comparison({
  shown,
  other,
  shownCase,
  otherCase,
}: {
  readonly shown: ComparedAttempt;
  readonly other: ComparedAttempt;
  readonly shownCase: EncounterCase;
  readonly otherCase: EncounterCase;
}) {
  const { aspects, gone, fresh } = compareGrades(other.grade, shown.grade);
  return (
    <div className={styles["compare"]}>
      <table>
        <caption>Points by aspect</caption>
        <thead>
          <tr>
            <th scope="col">Aspect</th>
            <th scope="col">Attempt {other.number}</th>
            <th scope="col">Attempt {shown.number}</th>
          </tr>
        </thead>
        <tbody>
          {aspects.map(({ aspect, before, after }) => (
            <tr key={aspect} data-changed={before?.earned !== after?.earned || undefined}>
              <th scope="row">{aspectName(aspect)}</th>
              <td>{before ? `${before.earned} of ${before.possible}` : "–"}</td>
              <td>{after ? `${after.earned} of ${after.possible}` : "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Findings
        title={`Wrong in attempt ${other.number} and not in attempt ${shown.number}`}
        findings={gone}
        at={otherCase}
      />
      <Findings
        title={`Wrong in attempt ${shown.number} and not in attempt ${other.number}`}
        findings={fresh}
        at={shownCase}
      />
    </div>
  );
}

function Findings({
  title,
  findings,
  at,
}: {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly at: EncounterCase;
}) {
  return (
    <section>
      <h3>{title}</h3>
      {findings.length === 0 ? (
        <p className="muted">Nothing.</p>
      ) : (
        <ul>
          {findings.map((finding) => {
            const told = ruleById(finding.rule)?.tell(finding, at);
            return (
              <li key={finding.rule + finding.path + JSON.stringify(finding.params)}>
                <strong>{told?.headline}</strong> {told?.why}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
