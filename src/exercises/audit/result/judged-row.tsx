import { locateQuote } from "../../../domain/grading/chart.ts";
import type { CodeSets } from "../../../domain/codebook/code-sets.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { VerdictBadge, type Verdict } from "../../../ui/verdict-badge.tsx";
import { CitationLink } from "../../encounter/result/citation-link.tsx";
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
    <li className={styles["row"]}>
      <Disclosure
        defaultOpen={line.verdict !== "agreed" && points !== 10}
        summary={
          <span className={styles["summary"]}>
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
          </span>
        }
      >
        <div className={styles["detail"]}>
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
              <Part
                label="Correction"
                earned={line.points.correction}
                possible={worth.correction}
              />
              <Part label="Defense" earned={line.points.defense} possible={worth.defense} />
            </ul>
          )}
          <p className="serif">{why}</p>
          {quotes.length > 0 && (
            <ul className={styles["list"]} aria-label="The words in the chart">
              {quotes.map((quote) => (
                <li key={quote}>
                  <q>{quote}</q>{" "}
                  <span className="muted">
                    paragraph {locateQuote(encounter.chart, quote)[0]?.paragraph ?? "?"}
                  </span>
                </li>
              ))}
            </ul>
          )}
          {citations.length > 0 && (
            <ul className={styles["list"]} aria-label="Where to read">
              {citations.map((citation) => (
                <li key={citation}>
                  <CitationLink citation={citation} payer={encounter.payer} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </Disclosure>
    </li>
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
