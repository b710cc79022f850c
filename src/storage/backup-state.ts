import type { StorageStatus } from "./status.ts";

/** How safe the work is, in one or two sentences; `care` asks for a backup. */
export interface BackupState {
  readonly tone: "calm" | "care" | "trouble";
  readonly text: string;
}

const DAY = 86_400_000;

/** Attempts without a backup that are worth a word. */
const WORTH_A_BACKUP = 3;

/** “Stored on this device only. Last backup 9 days ago; 4 attempts since.” */
export function describeBackupState(status: StorageStatus, now: number): BackupState {
  const { whereabouts, lastBackupAt, attemptsSinceBackup, attempts, drafts } = status;
  if (whereabouts.where === "refused") {
    return { tone: "trouble", text: whereabouts.why.message };
  }
  if (whereabouts.where === "memory") {
    return {
      tone: "trouble",
      text: "Kept in this tab only, until it is closed or reloaded: this browser stores nothing for this site.",
    };
  }
  if (status.lostWorkFrom !== null) {
    return {
      tone: "trouble",
      text: `The work that was stored here until ${dayOf(status.lostWorkFrom)} is gone: the browser, or somebody, removed it. Import your latest backup.`,
    };
  }
  if (lastBackupAt === null) {
    const nothing = attempts === 0 && drafts === 0;
    return {
      tone: attemptsSinceBackup >= WORTH_A_BACKUP ? "care" : "calm",
      text: nothing
        ? "Nothing is stored yet. What you do will be stored on this device only."
        : "Stored on this device only. There is no backup yet.",
    };
  }
  const since =
    attemptsSinceBackup === 0
      ? "nothing new since"
      : `${attemptsSinceBackup} ${attemptsSinceBackup === 1 ? "attempt" : "attempts"} since`;
  return {
    tone: attemptsSinceBackup >= WORTH_A_BACKUP ? "care" : "calm",
    text: `Stored on this device only. Last backup ${whenOf(lastBackupAt, now)}; ${since}.`,
  };
}

/** `today`, `yesterday`, `9 days ago`; a date where a clock that jumped would make nonsense of it. */
function whenOf(instant: string, now: number): string {
  const days = Math.round((startOfDay(now) - startOfDay(Date.parse(instant))) / DAY);
  if (days < 0) return `on ${dayOf(instant)}`;
  if (days === 0) return "today";
  return days === 1 ? "yesterday" : `${days} days ago`;
}

function startOfDay(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}

function dayOf(instant: string): string {
  return new Date(instant).toLocaleDateString("en-US", { dateStyle: "long" });
}
