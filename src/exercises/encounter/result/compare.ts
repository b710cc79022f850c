import type { Finding, GradedGrade, GradePart } from "../../../domain/grading/grade.ts";

/** Points of one aspect in two attempts; `undefined` where an attempt has no such aspect. */
export interface AspectChange {
  readonly aspect: string;
  readonly before: GradePart | undefined;
  readonly after: GradePart | undefined;
}

export interface Comparison {
  readonly aspects: readonly AspectChange[];
  /** Findings of the earlier attempt that are gone. */
  readonly gone: readonly Finding[];
  /** Findings that the earlier attempt did not have. */
  readonly fresh: readonly Finding[];
}

/** Two attempts at one scenario. Findings are the same when they say the same of the same thing, wherever it stood. */
export function compareGrades(before: GradedGrade, after: GradedGrade): Comparison {
  const names = new Set([...before.parts, ...after.parts].map(({ aspect }) => aspect));
  const partOf = (grade: GradedGrade, aspect: string) =>
    grade.parts.find((part) => part.aspect === aspect);
  return {
    aspects: [...names].map((aspect) => ({
      aspect,
      before: partOf(before, aspect),
      after: partOf(after, aspect),
    })),
    gone: without(before, after),
    fresh: without(after, before),
  };
}

function without(one: GradedGrade, other: GradedGrade): readonly Finding[] {
  const known = new Set(other.findings.map(identity));
  return one.findings.filter(
    (finding) =>
      !/^(correct|acceptable|info)$/.test(finding.outcome) && !known.has(identity(finding)),
  );
}

/** The rule and what it is about; a line's place matters only where nothing else tells lines apart. */
function identity({ rule, path, params }: Finding): string {
  return JSON.stringify([rule, Object.keys(params).length === 0 ? path : params]);
}
