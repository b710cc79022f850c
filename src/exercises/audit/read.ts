import { parseUnits } from "../../domain/billing/charges.ts";
import { parseIcd10Cm } from "../../domain/codes/icd10cm.ts";
import { parseProcedure, parseServiceEntry } from "../../domain/codes/procedure.ts";
import type { Action, AddedService, CodedService, Correction } from "./schema.ts";

/** A coded line by its place: `path` points into the answer, `name` is what a screen prints beside it. */
export interface LineId {
  readonly part: "diagnoses" | "services";
  readonly index: number;
}

/** `A` is the first diagnosis, `1` the first service. */
export function lineId(name: string): LineId {
  return /^\d/.test(name)
    ? { part: "services", index: Number(name) - 1 }
    : { part: "diagnoses", index: name.charCodeAt(0) - 65 };
}

export function lineName({ part, index }: LineId): string {
  return part === "services" ? String(index + 1) : String.fromCharCode(65 + index);
}

export function linePath({ part, index }: LineId): string {
  return `/${part}/${index}`;
}

/** `25, rt` → `["25", "RT"]`; nothing typed means no modifiers. Undefined when a piece is no modifier. */
export function readModifiers(text: string): string[] | undefined {
  const parts = text
    .toUpperCase()
    .split(/[^0-9A-Z]+/)
    .filter(Boolean);
  return parts.length <= 4 && parts.every((part) => part.length === 2) ? parts : undefined;
}

/** `a,c`, `AC` and `A C` are one list of pointers. */
export function readPointers(text: string): string[] | undefined {
  const letters = [...text.toUpperCase().replace(/[\s,;.]+|\band\b/gi, "")];
  const isList =
    letters.length >= 1 && letters.length <= 4 && letters.every((letter) => /[A-L]/.test(letter));
  return isList ? [...new Set(letters)] : undefined;
}

/** `2`, `2nd`, `#2` and `B` all mean the second place. */
function readPlace(text: string): number | undefined {
  const bare = text.trim().toUpperCase();
  if (/^[A-L]$/.test(bare)) return bare.charCodeAt(0) - 64;
  const digits = /^#?(\d{1,2})(?:ST|ND|RD|TH)?\.?$/.exec(bare)?.[1];
  const place = Number(digits);
  return place >= 1 && place <= 12 ? place : undefined;
}

/** The code without its formatting; undefined when what was typed is none. */
export function readCode(part: LineId["part"], text: string): string | undefined {
  const parsed = part === "diagnoses" ? parseIcd10Cm(text) : parseProcedure(text);
  return parsed.ok ? parsed.value.code : undefined;
}

/** A correction as it was typed; undefined while it cannot be read. */
export function readCorrection(
  part: LineId["part"],
  action: Action | "",
  value: string,
): Correction | undefined {
  switch (action) {
    case "":
      return undefined;
    case "remove":
      return { remove: true };
    case "code":
      return wrap("code", readCode(part, value));
    case "place":
      return wrap("place", readPlace(value));
    case "modifiers":
      return wrap("modifiers", readModifiers(value));
    case "units":
      return wrap("units", parseUnits(value));
    case "pointers":
      return wrap("pointers", readPointers(value));
  }
}

function wrap<Name extends string, Value>(name: Name, value: Value | undefined) {
  return value === undefined ? undefined : ({ [name]: value } as { [Key in Name]: Value });
}

/** A service that was added, read; the code may carry its modifiers (`99213-25`). */
export function readAddedService(line: AddedService): CodedService | undefined {
  const entry = parseServiceEntry(line.code);
  const modifiers = readModifiers(line.modifiers);
  const units = parseUnits(line.units);
  const pointers = readPointers(line.pointers);
  if (!entry.ok || !modifiers || units === undefined || !pointers) return undefined;
  const all = [...new Set([...entry.value.modifiers, ...modifiers])];
  return { code: entry.value.code, modifiers: all, units, pointers };
}
