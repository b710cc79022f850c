import { useCallback, useRef } from "react";
import type { IndexByCode } from "../../../domain/codebook/index-entries.ts";
import { accuracyOf } from "../../../domain/grading/accuracy.ts";
import type { EncounterAnswer } from "../../../domain/grading/answer.ts";
import type { CodeSets } from "../../../domain/codebook/code-sets.ts";
import type { GradedGrade } from "../../../domain/grading/grade.ts";
import type { EncounterKey } from "../../../domain/grading/key.ts";
import { ruleById } from "../../../domain/grading/rules/registry.ts";
import { cx } from "../../../ui/cx.ts";
import { Panel } from "../../../ui/panel.tsx";
import { ScoreBar } from "../../../ui/score-bar.tsx";
import { useLoaded } from "../../../ui/use-loaded.ts";
import { encounterCase } from "../grade.ts";
import type { EncounterPrompt } from "../schema.ts";
import type { Disputes } from "./dispute-form.tsx";
import { FindingText } from "./finding-text.tsx";
import { aspectName } from "./aspect-names.ts";
import { Readings } from "./readings.tsx";
import { ResultRecord } from "./result-record.tsx";
import { ResultRowView } from "./row-view.tsx";
import { heaviestKind, resultRows, sheetFindings } from "./rows.ts";
import { useRecordLinks } from "./use-record-links.ts";
import styles from "./result.module.css";
import shared from "./rows.module.css";

const nextSteps: Readonly<Record<string, string>> = {
  "look-up":
    "Look each main term up in the Index, then verify it in the Tabular List before you enter it.",
  convention:
    "Read the notes up the tree: Excludes1, code first and use additional code stand above the code.",
  guideline: "Read the cited guideline sections once more, then try a scenario of the same kind.",
  "reading the record":
    "Go through the assessment line by line: what was diagnosed, what was treated, and what was only suspected or past.",
  order:
    "Ask first which condition was chiefly responsible for the visit, then follow the notes that fix an order.",
  specificity:
    "After choosing a code, ask what else the record says: side, stage, type, encounter.",
  modifier: "For every pair of services ask whether a modifier must say that they were separate.",
  arithmetic: "Count units from the record and take each fee from the schedule before you add up.",
  "data entry": "Compare each field with its paper at the front desk before you submit.",
};

/** A graded encounter: the score with its three readings, then line by line why, and one thing to practice next. */
export function EncounterResult({
  prompt,
  answerKey,
  answer,
  grade,
  codeSets,
  loadIndex,
  disputes,
}: {
  readonly prompt: EncounterPrompt;
  readonly answerKey: EncounterKey;
  readonly answer: EncounterAnswer;
  readonly grade: GradedGrade;
  readonly codeSets: CodeSets;
  /** The Index on a date of service, beside which guided look-ups are read; stable. */
  readonly loadIndex: (dateOfService: string) => Promise<IndexByCode>;
  /** Left out where nobody can argue with the key. */
  readonly disputes?: Disputes | undefined;
}) {
  const at = encounterCase(prompt, answerKey, answer, codeSets);
  const index = useIndexForLookups(answer, prompt.scenario.dateOfService, loadIndex);
  const parts = prompt.scenario.tasks.includes("services")
    ? (["diagnoses", "services"] as const)
    : (["diagnoses"] as const);
  const rows = parts.flatMap((part) => resultRows(at, part, grade.findings));
  const frame = useRef<HTMLDivElement>(null);
  const links = useRecordLinks(frame);
  const sheet = sheetFindings(grade.findings);
  const asked = grade.findings.filter(({ path }) => path.startsWith("/query"));
  const next = heaviestKind(grade.findings, (rule) => ruleById(rule)?.kind);

  return (
    <div ref={frame} className={cx(shared["result"], styles["around"])}>
      <Panel>
        <Readings earned={grade.earned} possible={grade.possible} accuracy={accuracyOf(at)} />
        <ScoreBar
          label="Points by aspect"
          segments={grade.parts.map(({ aspect, earned, possible }) => ({
            id: aspect,
            label: aspectName(aspect),
            earned,
            possible,
          }))}
        />
      </Panel>
      <div className={styles["beside"]}>
        <div className={styles["lines"]}>
          {parts.map((part) => (
            <Panel key={part} title={part === "diagnoses" ? "Diagnoses" : "Services"}>
              <ol className={shared["rows"]}>
                {rows
                  .filter((row) => row.part === part)
                  .map((row) => (
                    <ResultRowView
                      key={row.id}
                      row={row}
                      at={at}
                      index={index}
                      disputes={disputes}
                      links={links}
                    />
                  ))}
              </ol>
            </Panel>
          ))}
        </div>
        <ResultRecord chart={at.chart} rows={rows} links={links} />
      </div>
      {asked.length > 0 && (
        <Panel title="Query to the provider">
          {asked.map((finding) => (
            <FindingText
              key={finding.rule + JSON.stringify(finding.params)}
              finding={finding}
              at={at}
            />
          ))}
        </Panel>
      )}
      {prompt.scenario.tasks.includes("superbill") && (
        <Panel title="Superbill">
          {sheet.length === 0 ? (
            <p>Every field is what is on file.</p>
          ) : (
            sheet.map((finding) => <FindingText key={finding.path} finding={finding} at={at} />)
          )}
        </Panel>
      )}
      <Panel title="Practice next">
        <p>
          {next === undefined
            ? "Nothing went wrong here. Take a messier chart next."
            : (nextSteps[next] ?? "")}
        </p>
      </Panel>
    </div>
  );
}

/** Only where there is a look-up to read; without the Index less is said of it. */
function useIndexForLookups(
  { diagnoses }: EncounterAnswer,
  dateOfService: string,
  loadIndex: (dateOfService: string) => Promise<IndexByCode>,
): IndexByCode | undefined {
  const hasLookup = diagnoses.some(({ lookup }) => lookup !== undefined);
  const load = useCallback(
    () => (hasLookup ? loadIndex(dateOfService) : Promise.resolve(undefined)),
    [dateOfService, hasLookup, loadIndex],
  );
  return useLoaded(load);
}
