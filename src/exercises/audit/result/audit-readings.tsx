import { wholePercent } from "../../../lib/percent.ts";
import type { GradedGrade } from "../../../domain/grading/grade.ts";
import { ReadingList } from "../../../ui/readings.tsx";
import { BENCHMARK, reportedFigures, trueFigures, type AuditFigures } from "../figures.ts";
import type { JudgedLine } from "../judge.ts";
import type { AuditAnswer, AuditKey, AuditPrompt } from "../schema.ts";

const ACCURACY_MEANS = `Codes without an error, divided by all codes reviewed: every code that was billed and every code that should have been. A code with a wrong modifier, unit, pointer or place counts as one error. The error rate is the rest to 100 %. Employers commonly ask a coder for ${BENCHMARK} %.`;

/** The audit read in three ways: points, what was found, and the figures that go into the report. */
export function AuditReadings({
  prompt,
  answerKey,
  answer,
  grade,
  lines,
}: {
  readonly prompt: AuditPrompt;
  readonly answerKey: AuditKey;
  readonly answer: AuditAnswer;
  readonly grade: GradedGrade;
  readonly lines: readonly JudgedLine[];
}) {
  const count = (verdict: JudgedLine["verdict"]) =>
    lines.filter((line) => line.verdict === verdict).length;
  const alarms = count("false alarm");
  const errors = answerKey.errors.length + answerKey.missed.length;
  const reported = reportedFigures(prompt, answerKey, answer);
  const actual = trueFigures(prompt, answerKey);
  const readings = [
    {
      name: "Points",
      share: `${wholePercent(grade.earned / grade.possible)} %`,
      value: `${grade.earned} of ${grade.possible}`,
      meaning:
        "Each error is worth ten: two for finding it, two for its kind, four for the correction and two for the defense. A kind, a code or a section that is nearly right earns a part. A false alarm costs one.",
    },
    {
      name: "Errors found",
      share: `${count("found")} of ${errors}`,
      value: `${alarms} ${alarms === 1 ? "false alarm" : "false alarms"}`,
      meaning:
        "An error counts as found when its line was flagged, whatever was said of it. A false alarm is a line that was flagged, or added, although the record and the rules support it as it was.",
    },
    {
      name: "The coder's accuracy, by your audit",
      share: `${reported.accuracy} %`,
      value: fraction(reported),
      meaning: ACCURACY_MEANS,
    },
    {
      name: "The coder's accuracy, in truth",
      share: `${actual.accuracy} %`,
      value: `${fraction(actual)}, error rate ${100 - actual.accuracy} %, ${actual.accuracy < BENCHMARK ? "below" : "within"} the benchmark of ${BENCHMARK} %`,
      meaning: ACCURACY_MEANS,
    },
  ];
  return <ReadingList readings={readings} />;
}

function fraction({ reviewed, errors }: AuditFigures): string {
  return `${reviewed - errors} of ${reviewed} codes`;
}
