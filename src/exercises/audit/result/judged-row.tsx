import { locateQuote, type Chart } from "../../../domain/grading/chart.ts";
import type { CodeSets } from "../../../domain/codebook/code-sets.ts";
import { VerdictBadge, type Verdict } from "../../../ui/verdict-badge.tsx";
import { RowFrame } from "../../encounter/result/row-frame.tsx";
import { Citations } from "../../encounter/result/citations.tsx";
import shared from "../../encounter/result/rows.module.css";
import { worth } from "../grade.ts";
import type { JudgedLine } from "../judge.ts";
import { lineName } from "../read.ts";
import { CodeWithTitle } from "../review/coded-line.tsx";
import type { AuditAnswer, AuditKey, AuditPrompt } from "../schema.ts";
import { kindNames } from "../words.ts";
import { explain, linePlace } from "./explain.ts";
import styles from "./result.module.css";

const badges: Readonly<Record<JudgedLine["verdict"], { verdict: Verdict; word: string }>> = {
  found: { verdict: "correct", word: "Found" },
  overlooked: { verdict: "missing", word: "Overlooked" },
  "false alarm": { verdict: "wrong", word: "False alarm" },
  agreed: { verdict: "correct", word: "Rightly agreed" },
  allowed: { verdict: "acceptable", word: "Allowed" },
};

/** One line of the audit: what was said of it, what is right, why, and where to read. */
export function JudgedRow({
  line,
  prompt,
  answerKey,
  answer,
  codeSets,
}: {
  readonly line: JudgedLine;
  readonly prompt: AuditPrompt;
  readonly answerKey: AuditKey;
  readonly answer: AuditAnswer;
  readonly codeSets: CodeSets;
}) {
  const { encounter } = prompt;
  const { id, code } = linePlace(line, prompt, answer);
  const { given, right, why, citations, quotes } = explain(line, prompt, answerKey, answer);
  const points = line.points && 2 + line.points.kind + line.points.correction + line.points.defense;
  const { verdict, word } = badges[line.verdict];
  const isPartial = points !== undefined && points < 10;
  return (
    <RowFrame
      columns="9rem minmax(0, 1fr) 5rem"
      isOpen={line.verdict !== "agreed" && points !== 10}
      summary={
        <>
          <VerdictBadge verdict={isPartial ? "partial" : verdict}>{word}</VerdictBadge>
          <span className={styles["line"]}>
            {id && <span className="mono">{lineName(id)} </span>}
            <CodeWithTitle
              part={
                id?.part ?? (line.because && "service" in line.because ? "services" : "diagnoses")
              }
              code={code}
              codeSets={codeSets}
              dateOfService={encounter.scenario.dateOfService}
            />
          </span>
          <span className="muted">{points !== undefined && `${points} of 10`}</span>
        </>
      }
    >
      <div className={styles["judged"]}>
        {line.because && (
          <p>
            <strong>{line.because.name}.</strong>{" "}
            <span className="muted">At work: {line.because.consequence}.</span>
          </p>
        )}
        <dl className={styles["compare"]}>
          {given !== undefined && (
            <>
              <dt>You</dt>
              <dd>{given}</dd>
            </>
          )}
          {right !== undefined && (
            <>
              <dt>Right</dt>
              <dd>{right}</dd>
            </>
          )}
        </dl>
        {line.because && line.points && (
          <ul className={styles["points"]}>
            <Part label="Kind of error" earned={line.points.kind} possible={worth.kind}>
              {line.because.kinds.map((kind) => kindNames[kind]).join(", or ")}
            </Part>
            <Part label="Correction" earned={line.points.correction} possible={worth.correction} />
            <Part label="Defense" earned={line.points.defense} possible={worth.defense} />
          </ul>
        )}
        <p className="serif">{why}</p>
        <ChartWords quotes={quotes} chart={encounter.chart} />
        <Citations citations={citations} payer={encounter.payer} />
      </div>
    </RowFrame>
  );
}

function Part({
  label,
  earned,
  possible,
  children,
}: {
  readonly label: string;
  readonly earned: number;
  readonly possible: number;
  readonly children?: string;
}) {
  return (
    <li>
      <VerdictBadge verdict={earned === possible ? "correct" : earned > 0 ? "partial" : "wrong"} />{" "}
      {label}: {earned} of {possible}
      {children !== undefined && earned < possible && (
        <span className="muted"> (it is: {children})</span>
      )}
    </li>
  );
}

/** The words of the chart that a line rests on, each with where it stands. */
function ChartWords({
  quotes,
  chart,
}: {
  readonly quotes: readonly string[];
  readonly chart: Chart;
}) {
  if (quotes.length === 0) return null;
  return (
    <ul className={shared["quotes"]} aria-label="The words in the chart">
      {quotes.map((quote) => (
        <li key={quote}>
          <q>{quote}</q>{" "}
          <span className="muted">paragraph {locateQuote(chart, quote)[0]?.paragraph ?? "?"}</span>
        </li>
      ))}
    </ul>
  );
}
