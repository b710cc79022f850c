import type { ServicePair } from "./alignment.ts";
import type { EncounterCase } from "./case.ts";
import { keyCodeOfLine } from "./sequence.ts";

/** A line that was aligned with a required line of the key, so that its details are compared. */
function isCompared(pair: ServicePair): boolean {
  return pair.line !== undefined && pair.key !== undefined && !pair.key.optional;
}

export function missingModifiers(pair: ServicePair): readonly string[] {
  if (!isCompared(pair)) return [];
  return pair.key?.modifiers.filter((wanted) => !pair.line?.modifiers.includes(wanted)) ?? [];
}

export function extraModifiers(pair: ServicePair): readonly string[] {
  if (!isCompared(pair)) return [];
  const allowed = [...(pair.key?.modifiers ?? []), ...(pair.key?.optionalModifiers ?? [])];
  return pair.line?.modifiers.filter((entered) => !allowed.includes(entered)) ?? [];
}

export function hasWrongUnits(pair: ServicePair): boolean {
  return isCompared(pair) && pair.line?.units !== pair.key?.units;
}

/** The key code behind the line's first pointer, or what the learner entered there. */
export function primaryPointer(at: EncounterCase, pair: ServicePair): string {
  const index = pair.line?.pointers[0];
  if (index === undefined) return "";
  const line = at.diagnoses[index];
  return keyCodeOfLine(at, index) ?? line?.code ?? line?.typed.code ?? "";
}

/**
 * False where the diagnosis that it should point to was not coded at all, since that slip has its own finding, and
 * where the key lets either one be first-listed.
 */
export function hasWrongPrimary(at: EncounterCase, pair: ServicePair): boolean {
  const wanted = pair.key?.pointers[0];
  if (!isCompared(pair) || wanted === undefined || !isCoded(at, wanted)) return false;
  const entered = primaryPointer(at, pair);
  const { first } = at.key.order;
  const isEqual =
    first.includes(wanted) && first.includes(entered) && pair.key?.pointers.includes(entered);
  return entered !== wanted && !isEqual;
}

/** Key diagnoses that the learner coded and did not point to; the primary has a rule of its own. */
export function missingPointers(at: EncounterCase, pair: ServicePair): readonly string[] {
  if (!isCompared(pair)) return [];
  const pointed = pair.line?.pointers.map((index) => keyCodeOfLine(at, index)) ?? [];
  const [primary, ...others] = pair.key?.pointers ?? [];
  const wanted = hasWrongPrimary(at, pair) || primary === undefined ? others : [primary, ...others];
  return wanted.filter((code) => isCoded(at, code) && !pointed.includes(code));
}

/** Letters that point to a diagnosis which the key's line does not rest on, or to no line. */
export function unrelatedPointers(at: EncounterCase, pair: ServicePair): readonly string[] {
  if (!isCompared(pair)) return [];
  const allowed = [...(pair.key?.pointers ?? []), ...(pair.key?.optionalPointers ?? [])];
  return (
    pair.line?.typed.pointers.filter((_, position) => {
      const index = pair.line?.pointers[position];
      const code = index === undefined ? undefined : keyCodeOfLine(at, index);
      return code === undefined || !allowed.includes(code);
    }) ?? []
  );
}

function isCoded(at: EncounterCase, keyCode: string): boolean {
  return at.diagnosisPairs.some((pair) => pair.key?.code === keyCode && pair.line !== undefined);
}
