import type {
  AnswerDiagnosis,
  AnswerQuery,
  AnswerService,
  EncounterAnswer,
  Evidence,
  Poa,
} from "../../domain/grading/answer.ts";
import type { KeptLookup } from "../../domain/codebook/guided-lookup.ts";
import type { Hint } from "../../domain/grading/hints.ts";

/** What words of the chart can support: a line of the worksheet, or the one query. */
export interface LineRef {
  readonly part: "diagnoses" | "services" | "query";
  readonly index: number;
}

const MOST_SERVICES = 50;
const MOST_POINTERS = 4;

export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

/** With the look-up that led to the code, if a guided one did; `most` is how many the claim has room for. */
export function addDiagnosis(
  answer: EncounterAnswer,
  code: string,
  most: number,
  lookup?: KeptLookup,
): EncounterAnswer {
  if (answer.diagnoses.length >= most) return answer;
  const line = { code, evidence: [], ...(lookup ? { lookup } : {}) };
  return { ...answer, diagnoses: [...answer.diagnoses, line] };
}

function changeDiagnosis(
  answer: EncounterAnswer,
  index: number,
  change: Partial<AnswerDiagnosis>,
): EncounterAnswer {
  return {
    ...answer,
    diagnoses: answer.diagnoses.map((line, at) => (at === index ? { ...line, ...change } : line)),
  };
}

export function setPoa(
  answer: EncounterAnswer,
  index: number,
  poa: Poa | undefined,
): EncounterAnswer {
  return {
    ...answer,
    diagnoses: answer.diagnoses.map((line, at) => {
      if (at !== index) return line;
      const { poa: _before, ...rest } = line;
      return poa === undefined ? rest : { ...rest, poa };
    }),
  };
}

/** Pointers to the line go with it; the others follow their diagnosis to its new letter. */
export function removeDiagnosis(answer: EncounterAnswer, index: number): EncounterAnswer {
  const order = answer.diagnoses.map((_, at) => at).filter((at) => at !== index);
  return reorderDiagnoses(answer, order);
}

export function moveDiagnosis(answer: EncounterAnswer, from: number, to: number): EncounterAnswer {
  if (to < 0 || to >= answer.diagnoses.length || from === to) return answer;
  const order = answer.diagnoses.map((_, at) => at);
  order.splice(to, 0, ...order.splice(from, 1));
  return reorderDiagnoses(answer, order);
}

/** `order` holds the former indices of the lines that stay, in their new order. */
function reorderDiagnoses(answer: EncounterAnswer, order: readonly number[]): EncounterAnswer {
  const letters = new Map(order.map((former, now) => [letterOf(former), letterOf(now)]));
  return {
    ...answer,
    diagnoses: order.flatMap((former) => answer.diagnoses[former] ?? []),
    services: answer.services.map((line) => ({
      ...line,
      pointers: line.pointers.flatMap((letter) => letters.get(letter) ?? []),
    })),
  };
}

/** A new line starts with one unit and a pointer to the first diagnosis when there is only one. */
export function addService(
  answer: EncounterAnswer,
  code: string,
  modifiers: readonly string[] = [],
): EncounterAnswer {
  if (answer.services.length >= MOST_SERVICES) return answer;
  const line: AnswerService = {
    code,
    modifiers: [...modifiers],
    units: "1",
    pointers: [],
    fee: "",
    evidence: [],
  };
  return { ...answer, services: [...answer.services, line] };
}

export function changeService(
  answer: EncounterAnswer,
  index: number,
  change: Partial<AnswerService>,
): EncounterAnswer {
  return {
    ...answer,
    services: answer.services.map((line, at) => (at === index ? { ...line, ...change } : line)),
  };
}

export function removeService(answer: EncounterAnswer, index: number): EncounterAnswer {
  return { ...answer, services: answer.services.filter((_, at) => at !== index) };
}

/** Adds a pointer at the end or takes it away; the first one pressed is the primary. */
export function togglePointer(
  answer: EncounterAnswer,
  index: number,
  letter: string,
): EncounterAnswer {
  const line = answer.services[index];
  if (!line) return answer;
  if (line.pointers.includes(letter)) {
    return changeService(answer, index, { pointers: line.pointers.filter((at) => at !== letter) });
  }
  if (line.pointers.length >= MOST_POINTERS) return answer;
  return changeService(answer, index, { pointers: [...line.pointers, letter] });
}

/** One and the same, so that a store's reader sees no change where there is none. */
const NO_EVIDENCE: readonly Evidence[] = [];

export function evidenceOf(answer: EncounterAnswer, { part, index }: LineRef): readonly Evidence[] {
  if (part === "query") return answer.query?.indicators ?? NO_EVIDENCE;
  return answer[part][index]?.evidence ?? NO_EVIDENCE;
}

/** Marks words for a line, or unmarks them when they are marked already. */
export function toggleEvidence(
  answer: EncounterAnswer,
  { part, index }: LineRef,
  mark: Evidence,
): EncounterAnswer {
  const before = evidenceOf(answer, { part, index });
  const without = before.filter(
    ({ paragraph, quote }) => paragraph !== mark.paragraph || quote !== mark.quote,
  );
  const evidence = without.length < before.length ? without : [...before, mark];
  if (part === "query") return changeQuery(answer, { indicators: evidence });
  return part === "diagnoses"
    ? changeDiagnosis(answer, index, { evidence })
    : changeService(answer, index, { evidence });
}

export function removeEvidence(
  answer: EncounterAnswer,
  line: LineRef,
  mark: Evidence,
): EncounterAnswer {
  const isThere = evidenceOf(answer, line).some(
    ({ paragraph, quote }) => paragraph === mark.paragraph && quote === mark.quote,
  );
  return isThere ? toggleEvidence(answer, line, mark) : answer;
}

/** A query that was sent stays as it is. */
export function changeQuery(
  answer: EncounterAnswer,
  change: Partial<AnswerQuery>,
): EncounterAnswer {
  const before = answer.query ?? { text: "", indicators: [], isSent: false };
  return before.isSent ? answer : { ...answer, query: { ...before, ...change } };
}

/** A step that was taken already changes nothing. */
export function takeHint(answer: EncounterAnswer, hint: Hint): EncounterAnswer {
  const taken = answer.hints ?? [];
  const isTaken = taken.some(
    ({ part, keyIndex, step }) =>
      part === hint.part && keyIndex === hint.keyIndex && step === hint.step,
  );
  return isTaken ? answer : { ...answer, hints: [...taken, hint] };
}

export function setSuperbillField(
  answer: EncounterAnswer,
  id: string,
  text: string,
): EncounterAnswer {
  return { ...answer, superbill: { ...answer.superbill, [id]: text } };
}
