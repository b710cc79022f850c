import type { ChargedEncounter } from "./charged-encounter.ts";

/** A procedure whose days of follow-up are not over on the date of service. */
export interface OpenFollowUp {
  readonly procedure: string;
  /** In its price. */
  readonly days: number;
  /** Days since the procedure. */
  readonly day: number;
  /** Is the diagnosis one that the procedure treated? */
  treats(code: string): boolean;
}

/** Days after the day of the procedure count (Medicare Claims Processing Manual, chapter 12, section 40.1). */
export function followUpOf({ encounter, edits }: ChargedEncounter): OpenFollowUp | undefined {
  const { followUp, dateOfService } = encounter;
  const days = followUp && edits.globalDays.get(followUp.procedure);
  if (!followUp || days === undefined) return undefined;
  const day = Math.round((Date.parse(dateOfService) - Date.parse(followUp.on)) / 86_400_000);
  if (day < 1 || day > days) return undefined;
  const treats = (code: string) => followUp.diagnoses.some((start) => code.startsWith(start));
  return { procedure: followUp.procedure, days, day, treats };
}
