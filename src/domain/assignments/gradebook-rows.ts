import type { Finding } from "../grading/grade.ts";
import { ruleById } from "../grading/rules/registry.ts";
import { flagInWords } from "./flag-words.ts";
import { scenarioResult, type Gradebook, type GradebookRow } from "./gradebook.ts";
import { wholePercent } from "../../lib/percent.ts";
import type { ScenarioResult } from "./regrade.ts";

/** Text, or a number that a spreadsheet may compute with. */
export type Cell = string | number;

/** The name of a scenario by its slug. */
type TitleOf = (slug: string) => string;

/** One row a student, one column a scenario, percent of the attempt that counts; blank where there is none. */
export function summaryRows(
  { set, rows, columns, mean }: Gradebook,
  titleOf: TitleOf,
): readonly (readonly Cell[])[] {
  const header = [
    "Set",
    "Student",
    "Student ID",
    "Handed in (UTC)",
    ...columns.map(({ slug }) => `${titleOf(slug)} (%)`),
    "Set (%)",
    `Pass mark ${set.passMark}%`,
    "To look at",
  ];
  const body = rows.map((row): readonly Cell[] => [
    set.title,
    row.student.name,
    row.student.id ?? "",
    row.submission.madeAt,
    ...columns.map(({ slug }) => percentCell(scenarioResult(row.result, slug))),
    wholePercent(row.result.share),
    row.result.isPassed ? "passed" : "not passed",
    [...row.result.flags.map((flag) => flagInWords(flag, titleOf)), ...rivalNote(row)].join(" "),
  ]);
  const average = [
    set.title,
    "Class average",
    "",
    "",
    ...columns.map((column) => (column.mean === undefined ? "" : wholePercent(column.mean))),
    mean === undefined ? "" : wholePercent(mean),
    "",
    "",
  ];
  return [header, ...body, average];
}

/** One row a student, scenario and aspect of the attempt that counts, with the findings that cost points. */
export function detailRows(
  { set, rows, columns }: Gradebook,
  titleOf: TitleOf,
): readonly (readonly Cell[])[] {
  const header = [
    "Set",
    "Student",
    "Student ID",
    "Scenario",
    "Attempt that counts",
    "Attempts made",
    "Late",
    "Hints taken",
    "Points lost to hints",
    "Aspect",
    "Earned",
    "Possible",
    "Findings",
  ];
  const body = rows.flatMap((row) =>
    columns.flatMap(({ slug }) => {
      const scenario = scenarioResult(row.result, slug);
      const counted = scenario?.counted;
      const about = [set.title, row.student.name, row.student.id ?? "", titleOf(slug)];
      const made = scenario?.attempts.length ?? 0;
      if (counted?.outcome.type !== "graded")
        return [[...about, "", made, "", "", "", "", "", "", ""]];
      const { parts, findings } = counted.outcome.grade;
      return parts.map(({ aspect, earned, possible }): readonly Cell[] => [
        ...about,
        counted.attempt.attemptNumber,
        made,
        counted.isLate ? "late" : "",
        counted.hints?.taken ?? "",
        counted.hints?.cost ?? "",
        aspect,
        earned,
        possible,
        findings
          .filter((finding) => isAbout(finding, aspect) && costsPoints(finding))
          .map(({ rule, outcome, path }) => `${rule} ${outcome} ${path}`)
          .join("; "),
      ]);
    }),
  );
  return [header, ...body];
}

function percentCell(scenario: ScenarioResult | undefined): Cell {
  return scenario?.counted ? wholePercent(scenario.share) : "";
}

function isAbout(finding: Finding, aspect: string): boolean {
  return ruleById(finding.rule)?.aspect === aspect;
}

function costsPoints({ outcome }: Finding): boolean {
  return outcome !== "correct" && outcome !== "acceptable" && outcome !== "info";
}

export function rivalNote({ hasRival }: GradebookRow): readonly string[] {
  return hasRival
    ? ["Another file under the same name holds other work: two students, or work left out."]
    : [];
}
