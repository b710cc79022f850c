import { formerYearOn } from "../../../domain/codebook/code-sets.ts";
import type { IndexByCode } from "../../../domain/codebook/index-entries.ts";
import type { EncounterCase } from "../../../domain/grading/case.ts";
import { titleOf } from "../../../domain/grading/words.ts";
import { isHcpcsLevel2, parseProcedure } from "../../../domain/codes/procedure.ts";
import { CodeChip } from "../../../ui/code-chip.tsx";
import { VerdictBadge } from "../../../ui/verdict-badge.tsx";
import { DisputeForm, type Disputes } from "./dispute-form.tsx";
import { FindingText } from "./finding-text.tsx";
import { LookupPart } from "./lookup-part.tsx";
import { keyMarks, ownMarks, type RecordLinks } from "./record-marks.ts";
import { RowWords } from "./row-words.tsx";
import { RowFrame } from "./row-frame.tsx";
import type { ResultRow } from "./rows.ts";
import { Citations } from "./citations.tsx";
import styles from "./result.module.css";

/** The learner's line beside the key's; it opens to the reason, the words in the chart and where to read. */
export function ResultRowView({
  row,
  at,
  index,
  disputes,
  links,
}: {
  readonly row: ResultRow;
  readonly at: EncounterCase;
  readonly index: IndexByCode | undefined;
  readonly links: RecordLinks;
  readonly disputes: Disputes | undefined;
}) {
  const [verdict, ...others] = row.findings;
  const marks = { key: keyMarks(row, at.chart), own: ownMarks(row, at.chart) };
  // Marks of evidence are a smaller matter: a right code alone does not open its row for them.
  const hasTrouble = row.findings.some(
    ({ rule, outcome }) => !/^(correct|acceptable)$/.test(outcome) && !rule.startsWith("EVD-"),
  );
  return (
    <RowFrame
      id={row.id}
      columns="9rem minmax(0, 1fr) minmax(0, 1fr) 8rem"
      isOpen={hasTrouble}
      summary={
        <>
          <span className={styles["verdict"]}>
            <span className="mono">{row.letter}</span>
            <VerdictBadge verdict={verdict?.outcome ?? "info"} />
          </span>
          <Side label="You" code={row.entered} poa={row.poa?.entered} at={at} part={row.part} />
          <Side label="Key" code={row.expected} poa={row.poa?.expected} at={at} part={row.part} />
          <span className="muted">
            {[
              ...(others.length > 0
                ? [`${others.length} more ${others.length === 1 ? "finding" : "findings"}`]
                : []),
              ...(row.lookup ? ["with its look-up"] : []),
            ].join(", ")}
          </span>
        </>
      }
    >
      {row.findings.map((finding) => (
        <FindingText
          key={finding.rule + finding.path + JSON.stringify(finding.params)}
          finding={finding}
          at={at}
        />
      ))}
      {row.key && (
        <div className={styles["rationale"]}>
          <h3>
            Why {row.key.code}
            {"units" in row.key && row.key.modifiers.length > 0
              ? `-${row.key.modifiers.join("-")}`
              : ""}
          </h3>
          <p>{row.key.rationale}</p>
          <Citations
            citations={row.key.citations}
            payer={at.payer}
            year={formerYearOn(at.codeSets, at.encounter.dateOfService)}
          />
        </div>
      )}
      <RowWords title="The key’s words in the record" marks={marks.key} links={links} />
      <RowWords title="Your words in the record" marks={marks.own} links={links} />
      {row.lookup && <LookupPart lookup={row.lookup} path={row.id} at={at} index={index} />}
      {disputes && hasTrouble && <DisputeForm row={row} at={at} disputes={disputes} />}
    </RowFrame>
  );
}

function Side({
  label,
  code,
  poa,
  at,
  part,
}: {
  readonly label: string;
  readonly code: string | undefined;
  readonly poa: string | undefined;
  readonly at: EncounterCase;
  readonly part: ResultRow["part"];
}) {
  const parsed = code === undefined ? undefined : parseProcedure(code);
  const isHcpcs = parsed?.ok === true && isHcpcsLevel2(parsed.value.code);
  return (
    <span className={styles["side"]}>
      <span className="muted">{label}</span>{" "}
      {code === undefined ? (
        <span className="muted">nothing</span>
      ) : (
        <>
          <CodeChip
            code={code}
            copyable={false}
            system={part === "diagnoses" ? "icd10cm" : isHcpcs ? "hcpcs" : "procedure"}
          />{" "}
          <span className={styles["title"]}>{titleOf(at, code)}</span>
          {poa !== undefined && <span className="muted"> POA {poa}</span>}
        </>
      )}
    </span>
  );
}
