import { parseIcd10Cm } from "../../domain/codes/icd10cm.ts";
import type { EncounterAnswer } from "../../domain/grading/answer.ts";
import { letterOf } from "../encounter/edit.ts";
import { lineId, lineName, type LineId } from "./read.ts";
import type { Coded, CodedService, Correction } from "./schema.ts";

/** Corrections by the name of their line, and the lines that are added. */
export interface Changes {
  readonly corrections: ReadonlyMap<string, Correction>;
  readonly diagnoses: readonly string[];
  readonly services: readonly CodedService[];
}

/**
 * The coded encounter with corrections carried out: pointers follow their diagnoses when one goes, comes or moves.
 * Added diagnoses stand last, and letters after those of the coded lines point to them.
 */
export function corrected(coded: Coded, { corrections, ...added }: Changes): EncounterAnswer {
  const codes = [...coded.diagnoses, ...added.diagnoses];
  const of = (part: LineId["part"], index: number) => corrections.get(lineName({ part, index }));
  const order = codes
    .map((_, index) => index)
    .filter((index) => !isRemoval(of("diagnoses", index)));
  for (const [name, correction] of corrections) {
    const at = order.indexOf(lineId(name).index);
    if ("place" in correction && lineId(name).part === "diagnoses" && at >= 0) {
      order.splice(correction.place - 1, 0, ...order.splice(at, 1));
    }
  }
  const services = [
    ...coded.services.flatMap((line, index) => change(line, of("services", index))),
    ...added.services,
  ];
  return {
    diagnoses: order.slice(0, 12).map((index) => {
      const correction = of("diagnoses", index);
      const code = correction && "code" in correction ? correction.code : (codes[index] ?? "");
      return { code: canonical(code), evidence: [] };
    }),
    services: services.map(({ code, modifiers, units, pointers }) => ({
      code,
      modifiers: [...modifiers],
      units: String(units),
      pointers: pointers.flatMap((letter) => {
        const now = order.indexOf(lineId(letter).index);
        return now < 0 || now > 11 ? [] : [letterOf(now)];
      }),
      fee: "",
      evidence: [],
    })),
    superbill: {},
  };
}

function change(line: CodedService, correction: Correction | undefined): readonly CodedService[] {
  if (correction === undefined || "place" in correction) return [line];
  if ("remove" in correction) return [];
  return [{ ...line, ...correction }];
}

function isRemoval(correction: Correction | undefined): boolean {
  return correction !== undefined && "remove" in correction;
}

function canonical(code: string): string {
  const parsed = parseIcd10Cm(code);
  return parsed.ok ? parsed.value.code : code;
}
