import { feeFor } from "../../domain/billing/charges.ts";
import { fieldOnFile, superbillFieldIds } from "../../domain/billing/superbill-fields.ts";
import {
  encounterAnswerSchema,
  type EncounterAnswer,
  type Evidence,
} from "../../domain/grading/answer.ts";
import { locateQuote, type Chart } from "../../domain/grading/chart.ts";
import { encounterKeySchema, type EncounterKey } from "../../domain/grading/key.ts";
import { afterQuery } from "../../domain/grading/query.ts";
import { formatMoney } from "../../lib/money.ts";
import { defineKind } from "../kind.ts";
import { gradeEncounter } from "./grade.ts";
import { promptSchema, type EncounterPrompt } from "./schema.ts";
import { validateEncounter } from "./validate.ts";

const EMPTY: EncounterAnswer = { diagnoses: [], services: [], superbill: {} };

/** A chart to be coded and billed: diagnoses, services, evidence and the superbill. */
export const encounter = defineKind({
  name: "encounter",
  promptSchema,
  keySchema: encounterKeySchema,
  answerSchema: encounterAnswerSchema,
  emptyAnswer: () => EMPTY,
  keyAnswer,
  validate: validateEncounter,
  grade: gradeEncounter,
});

/** The key's own answer, its query sent and answered, optional lines included, with the fees and fields that are on file. */
function keyAnswer(prompt: EncounterPrompt, base: EncounterKey): EncounterAnswer {
  const { scenario, practice, payer } = prompt;
  const asked = queryOf(prompt.chart, base);
  const { chart, key } = afterQuery(prompt.chart, base, { ...EMPTY, ...asked });
  const onFile = { encounter: scenario, practice, payer };
  const letterOf = (code: string) =>
    String.fromCharCode(65 + key.diagnoses.findIndex((line) => line.code === code));
  return {
    diagnoses: key.diagnoses.map(({ code, evidence, poa }) => ({
      code,
      ...(poa === undefined ? {} : { poa }),
      evidence: marksFor(chart, evidence),
    })),
    services: key.services.map((line) => {
      const fee = feeFor(practice, line.code);
      return {
        code: line.code,
        modifiers: [...line.modifiers],
        units: String(line.units),
        pointers: line.pointers.map(letterOf),
        fee: fee === undefined ? "0.00" : formatMoney(fee),
        evidence: marksFor(chart, line.evidence),
      };
    }),
    superbill: Object.fromEntries(superbillFieldIds.map((id) => [id, fieldOnFile(id, onFile)])),
    ...asked,
  };
}

/** The query that the key gives as its example, sent. */
function queryOf(chart: Chart, { query }: EncounterKey): Pick<EncounterAnswer, "query"> {
  if (!query) return {};
  const indicators = marksFor(chart, query.indicators);
  return { query: { text: query.example, indicators, isSent: true } };
}

function marksFor(chart: Chart, quotes: readonly string[]): Evidence[] {
  return quotes.flatMap((quote) => {
    const [span] = locateQuote(chart, quote);
    return span ? [{ paragraph: span.paragraph, quote }] : [];
  });
}
