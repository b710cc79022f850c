import type { EncounterCase } from "./case.ts";

/** The learner's line that was aligned with a key diagnosis, by the key's code. */
export function lineOfKeyCode(at: EncounterCase, keyCode: string): number | undefined {
  return at.diagnosisPairs.find((pair) => pair.key?.code === keyCode)?.line?.index;
}

/** The key's code that a diagnosis line of the learner was aligned with. */
export function keyCodeOfLine(at: EncounterCase, index: number): string | undefined {
  return at.diagnosisPairs.find((pair) => pair.line?.index === index)?.key?.code;
}

/** Is the first line one that the key allows there? */
export function firstIsRight(at: EncounterCase): boolean {
  const first = keyCodeOfLine(at, 0);
  return first !== undefined && at.key.order.first.includes(first);
}
