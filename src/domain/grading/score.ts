import type { DiagnosisVerdict, ServicePair, ServiceVerdict } from "./alignment.ts";
import type { EncounterCase } from "./case.ts";
import { linesWithEvidence } from "./evidence.ts";
import type { GradePart } from "./grade.ts";
import { FULL_LINE as LINE, mostFor } from "./hints.ts";
import { poaLines } from "./poa.ts";
import { queryPoints } from "./query-points.ts";
import { aspects, type Aspect } from "./rule.ts";
import { firstIsRight, lineOfKeyCode } from "./sequence.ts";
import {
  extraModifiers,
  hasWrongPrimary,
  hasWrongUnits,
  missingModifiers,
  missingPointers,
  unrelatedPointers,
} from "./service-lines.ts";
import { superbillFieldIds } from "../billing/superbill-fields.ts";
import { wrongFees, wrongFields } from "./superbill-check.ts";

const DIAGNOSIS_POINTS: Readonly<Record<DiagnosisVerdict, number>> = {
  exact: LINE,
  alternate: LINE,
  optional: 0,
  "less-specific": 2,
  "more-specific": 2,
  "other-side": 2,
  "other-encounter": 2,
  "unspecified-sibling": 2,
  "same-category": 1,
  duplicate: -1,
  unsupported: -1,
  missing: 0,
};

/** What is left of partial credit when the code can't stand on a claim at all. */
const MOST_FOR_UNBILLABLE = 1;

const SERVICE_POINTS: Readonly<Record<ServiceVerdict, number>> = {
  exact: LINE,
  alternate: LINE,
  optional: 0,
  "same-family": 2,
  duplicate: -1,
  unsupported: -1,
  missing: 0,
};

/**
 * Points by aspect, whole numbers. What is possible depends on the key and the tasks alone; a code too many costs
 * one point of its aspect, and no aspect falls below zero.
 */
export function scoreParts(at: EncounterCase): readonly GradePart[] {
  const has = (task: EncounterCase["tasks"][number]) => at.tasks.includes(task);
  const scorers: Readonly<Record<Aspect, () => GradePart | undefined>> = {
    diagnoses: () => diagnosisPart(at),
    order: () => orderPart(at),
    poa: () => (at.setting === "inpatient" ? poaPart(at) : undefined),
    query: () => queryPart(at),
    services: () => (has("services") ? servicePart(at) : undefined),
    modifiers: () => (has("services") ? linesPart("modifiers", at, modifierPoints) : undefined),
    units: () => (has("services") ? linesPart("units", at, unitPoints) : undefined),
    pointers: () => (has("services") ? linesPart("pointers", at, pointerPoints) : undefined),
    evidence: () => (has("evidence") ? evidencePart(at) : undefined),
    superbill: () => (has("superbill") ? superbillPart(at) : undefined),
    money: () => (has("superbill") ? moneyPart(at) : undefined),
  };
  return aspects
    .map((aspect) => scorers[aspect]())
    .filter((part) => part !== undefined)
    .filter((part) => part.possible > 0);
}

function part(aspect: Aspect, earned: number, possible: number): GradePart {
  return { aspect, earned: Math.min(possible, Math.max(0, earned)), possible };
}

function diagnosisPart(at: EncounterCase): GradePart {
  const earned = at.diagnosisPairs.map((pair) => {
    const most = mostFor(at.answer.hints, "diagnoses", pair.keyIndex);
    const points = Math.min(most, DIAGNOSIS_POINTS[pair.verdict]);
    const isBillable = pair.line === undefined || pair.line.lookup?.status === "billable";
    return isBillable ? points : Math.min(points, MOST_FOR_UNBILLABLE);
  });
  const required = at.key.diagnoses.filter((line) => !line.optional).length;
  return part("diagnoses", sum(earned), required * LINE);
}

function orderPart(at: EncounterCase): GradePart {
  const kept = at.key.order.before.filter(({ first, then }) => {
    const firstLine = lineOfKeyCode(at, first);
    const thenLine = lineOfKeyCode(at, then);
    return firstLine !== undefined && thenLine !== undefined && firstLine < thenLine;
  });
  const earned = (firstIsRight(at) ? 2 : 0) + kept.length;
  return part("order", earned, 2 + at.key.order.before.length);
}

/** One point a required diagnosis of an inpatient chart. */
function poaPart(at: EncounterCase): GradePart {
  const possible = at.key.diagnoses.filter((line) => !line.optional && line.poa).length;
  const right = poaLines(at).filter(({ isRequired, state }) => isRequired && state === "right");
  return part("poa", right.length, possible);
}

function queryPart(at: EncounterCase): GradePart {
  const { earned, possible } = queryPoints(at);
  return part("query", earned, possible);
}

function servicePart(at: EncounterCase): GradePart {
  const earned = at.servicePairs.map((pair) =>
    Math.min(mostFor(at.answer.hints, "services", pair.keyIndex), SERVICE_POINTS[pair.verdict]),
  );
  const required = at.key.services.filter((line) => !line.optional).length;
  return part("services", sum(earned), required * LINE);
}

/** Sums an aspect over the key's required services; a service left out earns nothing. */
function linesPart(
  aspect: Aspect,
  at: EncounterCase,
  points: (pair: ServicePair, at: EncounterCase) => { earned: number; possible: number },
): GradePart {
  const scored = at.servicePairs
    .filter((pair) => pair.key !== undefined && !pair.key.optional)
    .map((pair) => points(pair, at));
  return part(
    aspect,
    sum(scored.map(({ earned }) => Math.max(0, earned))),
    sum(scored.map(({ possible }) => possible)),
  );
}

function modifierPoints(pair: ServicePair) {
  const possible = pair.key?.modifiers.length === 0 ? 1 : 2;
  if (!pair.line || missingModifiers(pair).length > 0) return { earned: 0, possible };
  return { earned: possible - (extraModifiers(pair).length > 0 ? 1 : 0), possible };
}

function unitPoints(pair: ServicePair) {
  return { earned: pair.line && !hasWrongUnits(pair) ? 1 : 0, possible: 1 };
}

function pointerPoints(pair: ServicePair, at: EncounterCase) {
  if (!pair.line || pair.line.pointers.length === 0) return { earned: 0, possible: 2 };
  const isComplete =
    missingPointers(at, pair).length === 0 && unrelatedPointers(at, pair).length === 0;
  return { earned: (hasWrongPrimary(at, pair) ? 0 : 1) + (isComplete ? 1 : 0), possible: 2 };
}

function evidencePart(at: EncounterCase): GradePart {
  const services = at.tasks.includes("services") ? at.key.services : [];
  const wanted = [...at.key.diagnoses, ...services].filter(
    (line) => !line.optional && line.evidence.length > 0,
  );
  const supported = linesWithEvidence(at).filter((line) => line.state === "supported");
  return part("evidence", supported.length, wanted.length);
}

function superbillPart(at: EncounterCase): GradePart {
  const wrong = wrongFields(at).filter(({ id }) => id !== "copayCollected");
  const possible = superbillFieldIds.length - 1;
  return part("superbill", possible - wrong.length, possible);
}

/** One point a required service whose fee is the schedule's, one for the copay. */
function moneyPart(at: EncounterCase): GradePart {
  const isCopayWrong = wrongFields(at).some(({ id }) => id === "copayCollected");
  const wrongLines = new Set(wrongFees(at).map(({ line }) => line.index));
  const required = at.tasks.includes("services")
    ? at.servicePairs.filter((pair) => pair.key !== undefined && !pair.key.optional)
    : [];
  const priced = required.filter(({ line }) => line && line.isKnown && !wrongLines.has(line.index));
  return part("money", priced.length + (isCopayWrong ? 0 : 1), required.length + 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
