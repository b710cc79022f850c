import { wholePercent } from "../../lib/percent.ts";
import { lineName } from "./read.ts";
import type { AuditAnswer, AuditKey, AuditPrompt } from "./schema.ts";

/** What employers commonly ask of a coder, in percent. */
export const BENCHMARK = 95;

/** The figures that an audit reports. */
export interface AuditFigures {
  /** Every code that was billed and every code that should have been. */
  readonly reviewed: number;
  readonly errors: number;
  /** Whole percent, rounded down: reviewed codes without an error ÷ codes reviewed. */
  readonly accuracy: number;
}

/** What an audit without a slip reports. */
export function trueFigures({ coded }: AuditPrompt, { errors, missed }: AuditKey): AuditFigures {
  return figures(linesIn(coded) + missed.length, errors.length + missed.length);
}

/** What the learner's audit reports; a pair that stands in the wrong order is one error, whichever line was flagged. */
export function reportedFigures(
  { coded }: AuditPrompt,
  { errors }: AuditKey,
  answer: AuditAnswer,
): AuditFigures {
  const flagged = (["diagnoses", "services"] as const).flatMap((part) =>
    answer[part].flatMap(({ verdict }, index) => {
      if (verdict !== "error" || index >= coded[part].length) return [];
      const name = lineName({ part, index });
      return [errors.find((error) => error.with?.includes(name))?.line ?? name];
    }),
  );
  const added = answer.addedDiagnoses.length + answer.addedServices.length;
  return figures(linesIn(coded) + added, new Set(flagged).size + added);
}

function linesIn({ diagnoses, services }: AuditPrompt["coded"]): number {
  return diagnoses.length + services.length;
}

function figures(reviewed: number, errors: number): AuditFigures {
  return { reviewed, errors, accuracy: wholePercent((reviewed - errors) / reviewed) };
}
