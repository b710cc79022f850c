import type { Action, AuditErrorKind, Correction } from "./schema.ts";

/** Kinds of error as an auditor's report names them. */
export const kindNames: Readonly<Record<AuditErrorKind, string>> = {
  "look-up": "Look-up: another entry of the book",
  convention: "Convention: a note of the book",
  guideline: "Guideline or payer's rule",
  "reading the record": "Reading of the record",
  order: "Order of the diagnoses",
  specificity: "Specificity",
  modifier: "Modifier",
  arithmetic: "Arithmetic",
  "data entry": "Data entry",
};

export const actionNames: Readonly<Record<Action, string>> = {
  code: "Another code",
  remove: "Remove the line",
  place: "Another place in the order",
  modifiers: "Other modifiers",
  units: "Other units",
  pointers: "Other pointers",
};

export const actionsOf = {
  diagnoses: ["code", "remove", "place"],
  services: ["code", "remove", "modifiers", "units", "pointers"],
} as const satisfies Readonly<Record<string, readonly Action[]>>;

/** `{ units: 3 }` → `3 units`. */
export function correctionInWords(correction: Correction): string {
  if ("code" in correction) return correction.code;
  if ("remove" in correction) return "remove the line";
  if ("place" in correction) return `place ${correction.place} in the order`;
  if ("modifiers" in correction) {
    const { modifiers } = correction;
    if (modifiers.length === 0) return "no modifier";
    return `${modifiers.length === 1 ? "modifier" : "modifiers"} ${modifiers.join(", ")}`;
  }
  if ("units" in correction)
    return `${correction.units} ${correction.units === 1 ? "unit" : "units"}`;
  return `points to ${correction.pointers.join(", ")}`;
}

/** `25 · 1 unit · points to A, B`. */
export function serviceInWords({
  modifiers,
  units,
  pointers,
}: {
  readonly modifiers: readonly string[];
  readonly units: number;
  readonly pointers: readonly string[];
}): string {
  return [
    modifiers.length === 0 ? "no modifier" : `modifier ${modifiers.join(", ")}`,
    `${units} ${units === 1 ? "unit" : "units"}`,
    `points to ${pointers.join(", ")}`,
  ].join(" · ");
}
