import type { CodeBook } from "../codebook/code-book.ts";
import { kinship, type Kinship } from "../codebook/relations.ts";
import { parseIcd10Cm } from "../codes/icd10cm.ts";
import { bestAssignment } from "./assignment.ts";
import type { DiagnosisLine } from "./case.ts";
import type { ServiceLine } from "./charges/charged-encounter.ts";
import type { KeyDiagnosis, KeyService } from "./key.ts";

/** How an entered diagnosis stands to the key's line that it was aligned with. */
export type DiagnosisVerdict =
  | "exact"
  | "alternate"
  | "optional"
  | Exclude<Kinship, "same" | "unrelated">
  | "duplicate"
  | "unsupported"
  | "missing";

/** One row of the comparison: the learner's line, the key's line, or both. */
export interface DiagnosisPair {
  readonly line: DiagnosisLine | undefined;
  readonly keyIndex: number | undefined;
  readonly key: KeyDiagnosis | undefined;
  readonly verdict: DiagnosisVerdict;
}

export type ServiceVerdict =
  "exact" | "alternate" | "optional" | "same-family" | "duplicate" | "unsupported" | "missing";

export interface ServicePair {
  readonly line: ServiceLine | undefined;
  readonly keyIndex: number | undefined;
  readonly key: KeyService | undefined;
  readonly verdict: ServiceVerdict;
}

/** Closeness used to align lines; only the order of the figures matters. */
const CLOSENESS: Readonly<Record<Kinship | "alternate", number>> = {
  same: 100,
  alternate: 98,
  "other-encounter": 60,
  "more-specific": 58,
  "less-specific": 56,
  "other-side": 54,
  "unspecified-sibling": 52,
  "same-category": 20,
  unrelated: 0,
};

/**
 * Aligns the learner's diagnoses with the key's by the best total closeness, not by position, so that one slip
 * never cascades. Optional key lines match only their own code.
 */
export function alignDiagnoses(
  lines: readonly DiagnosisLine[],
  key: readonly KeyDiagnosis[],
  book: CodeBook | undefined,
): readonly DiagnosisPair[] {
  const relation = (line: DiagnosisLine, wanted: KeyDiagnosis): Kinship | "alternate" => {
    if (line.code === undefined) return "unrelated";
    if (line.code === wanted.code) return "same";
    if (wanted.alternates?.some((code) => canonical(code) === line.code)) return "alternate";
    if (wanted.optional || !book) return "unrelated";
    return kinship(book, line.code, wanted.code);
  };
  return align(lines, key, (line, wanted) => CLOSENESS[relation(line, wanted)]).map(
    ({ line, keyIndex, wanted }) => {
      const base = { line, keyIndex, key: wanted };
      if (!line) return { ...base, verdict: "missing" };
      if (!wanted) return { ...base, verdict: isRepeat(line, lines) ? "duplicate" : "unsupported" };
      const how = relation(line, wanted);
      if (wanted.optional) return { ...base, verdict: "optional" };
      if (how === "same") return { ...base, verdict: "exact" };
      return { ...base, verdict: how === "unrelated" ? "unsupported" : how };
    },
  );
}

/** Aligns services likewise; codes of one family (levels of a visit, say) are close, others are not. */
export function alignServices(
  lines: readonly ServiceLine[],
  key: readonly KeyService[],
  familyOf: (code: string) => string | undefined,
): readonly ServicePair[] {
  const closeness = (line: ServiceLine, wanted: KeyService): number => {
    if (line.code === undefined) return 0;
    if (line.code === wanted.code) return 100;
    if (wanted.alternates?.includes(line.code)) return 98;
    const isNear =
      !wanted.optional && line.family !== undefined && line.family === familyOf(wanted.code);
    return isNear ? 50 : 0;
  };
  return align(lines, key, closeness).map(({ line, keyIndex, wanted }) => {
    const base = { line, keyIndex, key: wanted };
    if (!line) return { ...base, verdict: "missing" };
    if (!wanted) return { ...base, verdict: isRepeat(line, lines) ? "duplicate" : "unsupported" };
    if (wanted.optional) return { ...base, verdict: "optional" };
    if (line.code === wanted.code) return { ...base, verdict: "exact" };
    return { ...base, verdict: closeness(line, wanted) >= 98 ? "alternate" : "same-family" };
  });
}

interface Aligned<Line, Key> {
  readonly line: Line | undefined;
  readonly keyIndex: number | undefined;
  readonly wanted: Key | undefined;
}

/** The learner's lines in their order, then what the answer lacks in the key's order; absent optional lines are left out. */
function align<Line, Key extends { optional?: boolean | undefined }>(
  lines: readonly Line[],
  key: readonly Key[],
  closeness: (line: Line, wanted: Key) => number,
): readonly Aligned<Line, Key>[] {
  const columns = bestAssignment(
    lines.map((line) => key.map((wanted) => closeness(line, wanted))),
    key.length,
  );
  const matched = new Set(columns);
  const present = lines.map((line, row) => {
    const keyIndex = columns[row];
    return { line, keyIndex, wanted: keyIndex === undefined ? undefined : key[keyIndex] };
  });
  const absent = key.flatMap((wanted, keyIndex) =>
    matched.has(keyIndex) || wanted.optional ? [] : [{ line: undefined, keyIndex, wanted }],
  );
  return [...present, ...absent];
}

/** The same code stands on an earlier line. */
function isRepeat<Line extends { index: number; code: string | undefined }>(
  line: Line,
  lines: readonly Line[],
): boolean {
  return (
    line.code !== undefined &&
    lines.some((other) => other.index !== line.index && other.code === line.code)
  );
}

function canonical(code: string): string {
  const parsed = parseIcd10Cm(code);
  return parsed.ok ? parsed.value.code : code;
}
