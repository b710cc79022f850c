import { parseUnits } from "../../domain/billing/charges.ts";
import { parseServiceEntry } from "../../domain/codes/procedure.ts";
import type { Missing } from "../../domain/grading/grade.ts";
import { readCode, readCorrection, readModifiers, readPointers, type LineId } from "./read.ts";
import type { AuditAnswer, AuditPrompt, Review } from "./schema.ts";

/**
 * What is still open: every coded line needs a verdict, and every error its kind, its correction and its defense
 * (a reference or words of the chart). Sees no key.
 */
export function validateAudit({ coded }: AuditPrompt, answer: AuditAnswer): readonly Missing[] {
  const parts = ["diagnoses", "services"] as const;
  return [
    ...parts.flatMap((part) =>
      coded[part].flatMap((_, index) =>
        inReview(part, answer[part][index], `/${part}/${index}`, coded.diagnoses.length),
      ),
    ),
    ...answer.addedDiagnoses.flatMap((line, index) => {
      const path = `/addedDiagnoses/${index}`;
      return [...codeOf("diagnoses", line.code, path), ...inFinding(line, path)];
    }),
    ...answer.addedServices.flatMap((line, index) => {
      const path = `/addedServices/${index}`;
      const entry = parseServiceEntry(line.code);
      return [
        ...(entry.ok ? [] : codeOf("services", line.code, path)),
        ...unless(readModifiers(line.modifiers), `${path}/modifiers`, line.modifiers),
        ...unless(parseUnits(line.units), `${path}/units`, line.units),
        ...unless(readPointers(line.pointers), `${path}/pointers`, line.pointers),
        ...inFinding(line, path),
      ];
    }),
  ];
}

function inReview(
  part: LineId["part"],
  review: Review | undefined,
  path: string,
  diagnosisCount: number,
): readonly Missing[] {
  if (!review || review.verdict === "") return [{ path: `${path}/verdict`, reason: "empty" }];
  if (review.verdict === "agree") return [];
  if (review.action === "") {
    return [...inFinding(review, path), { path: `${path}/action`, reason: "empty" }];
  }
  const read = readCorrection(part, review.action, review.value);
  const isBeyond = read !== undefined && "place" in read && read.place > diagnosisCount;
  return [
    ...inFinding(review, path),
    ...unless(isBeyond ? undefined : read, `${path}/value`, review.value),
  ];
}

function inFinding(
  { kind, citation, evidence }: Pick<Review, "kind" | "citation" | "evidence">,
  path: string,
): readonly Missing[] {
  const missing: Missing[] = [];
  if (kind === "") missing.push({ path: `${path}/kind`, reason: "empty" });
  if (citation.trim() === "" && evidence.length === 0) {
    missing.push({ path: `${path}/citation`, reason: "empty" });
  }
  return missing;
}

function codeOf(part: LineId["part"], text: string, path: string): readonly Missing[] {
  return unless(readCode(part, text), `${path}/code`, text);
}

function unless(read: unknown, path: string, text: string): readonly Missing[] {
  if (read !== undefined) return [];
  return [{ path, reason: text.trim() === "" ? "empty" : "not-well-formed" }];
}
