import type { CodeSets } from "../../domain/codebook/code-sets.ts";
import type { Finding, Grade, Outcome } from "../../domain/grading/grade.ts";
import { judgeAudit, type JudgedLine } from "./judge.ts";
import type { AuditAnswer, AuditKey, AuditPrompt } from "./schema.ts";
import { validateAudit } from "./validate.ts";

const verdicts: Readonly<
  Record<JudgedLine["verdict"], { readonly rule: string; readonly outcome: Outcome }>
> = {
  found: { rule: "AUD-01", outcome: "correct" },
  overlooked: { rule: "AUD-02", outcome: "missing" },
  "false alarm": { rule: "AUD-03", outcome: "unsupported" },
  agreed: { rule: "AUD-04", outcome: "correct" },
  allowed: { rule: "AUD-05", outcome: "acceptable" },
};

/** What each error is worth by aspect; in `SPEC.md` with the rules. */
export const worth = { found: 2, kind: 2, correction: 4, defense: 2 } as const;

const details = [
  { rule: "AUD-06", name: "kind" },
  { rule: "AUD-07", name: "correction" },
  { rule: "AUD-08", name: "defense" },
] as const;

/** AUD-01 to AUD-08: ten points an error; a false alarm costs one of those for finding. */
export function gradeAudit(
  prompt: AuditPrompt,
  key: AuditKey,
  answer: AuditAnswer,
  { codeSets }: { readonly codeSets: CodeSets },
): Grade {
  const missing = validateAudit(prompt, answer);
  if (missing.length > 0) return { type: "incomplete", missing };
  const lines = judgeAudit(prompt, key, answer, codeSets);
  const count = key.errors.length + key.missed.length;
  const found = lines.filter(({ verdict }) => verdict === "found");
  const alarms = lines.filter(({ verdict }) => verdict === "false alarm").length;
  const parts = [
    {
      aspect: "found",
      earned: Math.max(0, found.length * worth.found - alarms),
      possible: count * worth.found,
    },
    ...details.map(({ name }) => ({
      aspect: name,
      earned: found.reduce((sum, { points }) => sum + (points?.[name] ?? 0), 0),
      possible: count * worth[name],
    })),
  ];
  return {
    type: "graded",
    earned: parts.reduce((sum, { earned }) => sum + earned, 0),
    possible: parts.reduce((sum, { possible }) => sum + possible, 0),
    findings: lines.flatMap(findingsOf),
    parts,
  };
}

function findingsOf({ path, verdict, because, points }: JudgedLine): readonly Finding[] {
  const name = because === undefined ? {} : { name: because.name };
  const found: Finding = { ...verdicts[verdict], path, params: name };
  if (!points) return [found];
  return [
    found,
    ...details.map(({ rule, name: detail }): Finding => {
      const earned = points[detail];
      const outcome = earned === worth[detail] ? "correct" : earned > 0 ? "partial" : "wrong";
      return { rule, outcome, path, params: { earned, possible: worth[detail] } };
    }),
  ];
}
