import type { Grade } from "../domain/grading/grade.ts";
import type { Result } from "../lib/result.ts";
import type { Sample } from "./schemas/samples.ts";

/** Where a sample's grade differs from what its author states, by the field of the file. */
export function sampleProblems(
  samples: readonly Sample[],
  gradeOf: (sample: Sample) => Result<Grade, string>,
): readonly { readonly field: string; readonly message: string }[] {
  const wrong = samples.flatMap((sample, index) =>
    problemsOf(sample, index === 0, gradeOf(sample)).map((message) => ({
      field: `samples/${index}`,
      message: `“${sample.name}”: ${message}`,
    })),
  );
  return samples.some((sample) => earnsLess(sample, samples[0]))
    ? wrong
    : [...wrong, { field: "samples", message: "no sample shows a mistake" }];
}

function problemsOf(
  sample: Sample,
  mustBePerfect: boolean,
  graded: Result<Grade, string>,
): readonly string[] {
  if (!graded.ok) return [graded.error];
  const grade = graded.value;
  const problems = compare(grade, sample);
  if (mustBePerfect && (sample.patch.length > 0 || !isPerfect(grade))) {
    return [...problems, "the first sample is the key's own answer and earns every point"];
  }
  return problems;
}

function earnsLess({ expect }: Sample, perfect: Sample | undefined): boolean {
  if ("incomplete" in expect) return true;
  return (
    perfect !== undefined && "earned" in perfect.expect && expect.earned < perfect.expect.earned
  );
}

function isPerfect(grade: Grade): boolean {
  return grade.type === "graded" && grade.earned === grade.possible;
}

function compare(grade: Grade, { expect }: Sample): readonly string[] {
  if ("incomplete" in expect) {
    const got = grade.type === "incomplete" ? grade.missing.map(({ path }) => path) : [];
    return sameSet(got, expect.incomplete)
      ? []
      : [`expected incomplete at ${list(expect.incomplete)}, got ${list(got)}`];
  }
  if (grade.type === "incomplete") {
    return [`incomplete: ${list(grade.missing.map(({ path }) => path))}`];
  }
  const got = grade.findings
    .filter(({ outcome }) => outcome !== "correct" && outcome !== "acceptable")
    .map(({ rule: id, path }) => `${id} ${path}`);
  const wanted = expect.findings.map(({ rule: id, path }) => `${id} ${path}`);
  return [
    ...(sameSet(got, wanted) ? [] : [`expected ${list(wanted)}, got ${list(got)}`]),
    ...(grade.earned === expect.earned
      ? []
      : [`expected ${expect.earned} points, got ${grade.earned} of ${grade.possible}`]),
  ];
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join("\n") === [...b].sort().join("\n");
}

function list(items: readonly string[]): string {
  return items.length === 0 ? "nothing" : items.join(", ");
}
