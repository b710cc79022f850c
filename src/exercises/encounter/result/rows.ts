import type { Evidence } from "../../../domain/grading/answer.ts";
import type { KeptLookup } from "../../../domain/codebook/guided-lookup.ts";
import type { EncounterCase } from "../../../domain/grading/case.ts";
import type { Finding } from "../../../domain/grading/grade.ts";
import type { KeyDiagnosis, KeyService } from "../../../domain/grading/key.ts";
import { lineLetter, lineName } from "../chart/links.ts";

/** One row of the comparison: what was entered, what the key has there, and what was found about it. */
export interface ResultRow {
  readonly id: string;
  readonly part: "diagnoses" | "services";
  readonly entered: string | undefined;
  readonly expected: string | undefined;
  /** Present-on-admission indicators, on inpatient charts. */
  readonly poa?: { readonly entered: string | undefined; readonly expected: string | undefined };
  readonly key: KeyDiagnosis | KeyService | undefined;
  /** The guided look-up that led to the line. */
  readonly lookup?: KeptLookup | undefined;
  /** As short as a badge: the place of the row among those of its part, `A` or `1`. */
  readonly letter: string;
  /** `diagnosis A, E11.22`. */
  readonly name: string;
  /** The learner's own marks. */
  readonly own: readonly Evidence[];
  /** The verdict first, then everything else about the line. */
  readonly findings: readonly Finding[];
}

const VERDICTS = /^(DX|SVC)-/;

/** Rows in the order of the learner's lines, then what was missed. */
export function resultRows(
  at: EncounterCase,
  part: "diagnoses" | "services",
  findings: readonly Finding[],
): readonly ResultRow[] {
  const pairs = part === "diagnoses" ? at.diagnosisPairs : at.servicePairs;
  return pairs.map(({ line, key, keyIndex }, index) => {
    const id = line?.path ?? `/key/${part}/${keyIndex}`;
    const own = findings.filter(({ path }) => path === id || path.startsWith(`${id}/`));
    return {
      id,
      part,
      entered: line && (line.code ?? line.typed.code),
      expected: key?.code,
      key,
      letter: lineLetter({ part, index }),
      name: `${lineName({ part, index })}, ${line ? (line.code ?? line.typed.code) : (key?.code ?? "")}`,
      own: line?.typed.evidence ?? [],
      ...poaOf(at, line?.typed, key),
      ...(line && "lookup" in line.typed ? { lookup: line.typed.lookup } : {}),
      findings: [...own].sort(
        (a, b) => Number(VERDICTS.test(b.rule)) - Number(VERDICTS.test(a.rule)),
      ),
    };
  });
}

function poaOf(
  at: EncounterCase,
  typed: object | undefined,
  key: KeyDiagnosis | KeyService | undefined,
): Pick<ResultRow, "poa"> {
  if (at.setting !== "inpatient") return {};
  const indicator = (line: object | undefined) =>
    line && "poa" in line && typeof line.poa === "string" ? line.poa : undefined;
  return { poa: { entered: indicator(typed), expected: indicator(key) } };
}

/** Findings about the sheet: fields and copay, which belong to no line. */
export function sheetFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ path }) => path.startsWith("/superbill/"));
}

/** The rule behind most of the points that were lost, for the one sentence on what to practice next. */
export function heaviestKind(
  findings: readonly Finding[],
  kindOf: (rule: string) => string | undefined,
): string | undefined {
  const counts = new Map<string, number>();
  for (const { rule, outcome } of findings) {
    const kind = kindOf(rule);
    if (kind === undefined || kind === "none" || /^(correct|acceptable|info)$/.test(outcome))
      continue;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
