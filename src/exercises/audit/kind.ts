import type { Evidence } from "../../domain/grading/answer.ts";
import { locateQuote, type Chart } from "../../domain/grading/chart.ts";
import { defineKind } from "../kind.ts";
import { gradeAudit } from "./grade.ts";
import { lineName, type LineId } from "./read.ts";
import {
  answerSchema,
  keySchema,
  promptSchema,
  type AuditAnswer,
  type AuditKey,
  type AuditPrompt,
  type Correction,
  type MissedLine,
  type PlantedError,
  type Review,
} from "./schema.ts";
import { validateAudit } from "./validate.ts";

/** A coded encounter to be checked against its chart: find, classify, correct and defend. */
export const audit = defineKind({
  name: "audit",
  promptSchema,
  keySchema,
  answerSchema,
  emptyAnswer: ({ coded }): AuditAnswer => ({
    diagnoses: coded.diagnoses.map(blank),
    services: coded.services.map(blank),
    addedDiagnoses: [],
    addedServices: [],
  }),
  keyAnswer,
  validate: validateAudit,
  grade: gradeAudit,
});

function blank(): Review {
  return { verdict: "", action: "", value: "", kind: "", citation: "", evidence: [] };
}

function keyAnswer(prompt: AuditPrompt, { errors, missed }: AuditKey): AuditAnswer {
  const { coded, encounter } = prompt;
  const review = (id: LineId): Review => {
    const error = errors.find(({ line }) => line === lineName(id));
    if (!error) return { ...blank(), verdict: "agree" };
    const finding = findingOf(encounter.chart, error);
    return { verdict: "error", ...written(error.correction), ...finding };
  };
  return {
    diagnoses: coded.diagnoses.map((_, index) => review({ part: "diagnoses", index })),
    services: coded.services.map((_, index) => review({ part: "services", index })),
    addedDiagnoses: missed.flatMap((line) =>
      line.service ? [] : [{ code: line.code, ...findingOf(encounter.chart, line) }],
    ),
    addedServices: missed.flatMap((line) =>
      line.service
        ? [
            {
              code: line.code,
              modifiers: line.service.modifiers.join(" "),
              units: String(line.service.units),
              pointers: line.service.pointers.join(" "),
              ...findingOf(encounter.chart, line),
            },
          ]
        : [],
    ),
  };
}

function findingOf(chart: Chart, { kinds, citations, evidence }: PlantedError | MissedLine) {
  return {
    kind: kinds[0] ?? ("" as const),
    citation: citations[0] ?? "",
    evidence: evidence.flatMap((quote): Evidence[] => {
      const [span] = locateQuote(chart, quote);
      return span ? [{ paragraph: span.paragraph, quote }] : [];
    }),
  };
}

/** A correction as a learner would type it. */
export function written(correction: Correction): Pick<Review, "action" | "value"> {
  if ("code" in correction) return { action: "code", value: correction.code };
  if ("remove" in correction) return { action: "remove", value: "" };
  if ("place" in correction) return { action: "place", value: String(correction.place) };
  if ("modifiers" in correction) {
    return { action: "modifiers", value: correction.modifiers.join(" ") };
  }
  if ("units" in correction) return { action: "units", value: String(correction.units) };
  return { action: "pointers", value: correction.pointers.join(" ") };
}
