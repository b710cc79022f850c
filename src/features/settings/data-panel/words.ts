import type { ContentsName } from "../../../storage/backup/format.ts";

/** What the parts of a backup are called on the screen. */
export const contentsWords: Readonly<Record<ContentsName, string>> = {
  attempts: "Submitted answers",
  disputes: "Disputes",
  drafts: "Unfinished work",
  setAside: "Versions set aside",
  places: "Places in lessons",
  values: "Settings, notes on codes and career-fit answers",
  sets: "Assignments and sets",
};

/** `Oct 14, 2025, 3:05 PM` in the reader's own time. */
export function formatInstant(instant: string): string {
  return new Date(instant).toLocaleString("en-US", { dateStyle: "medium", timeStyle: "short" });
}

/** `3.2 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, "kB"] : [bytes / 1e6, "MB"];
  return `${value.toLocaleString("en-US", { maximumFractionDigits: 1 })} ${unit}`;
}

/** `draft:scenario:knee-injury` → what a person would call it. */
export function subjectWords(subject: string): string {
  const [, kind, rest = ""] = /^([a-z]+):(.+)$/s.exec(subject) ?? [];
  if (kind === "draft") return `Unfinished work on ${rest.replace(/^(scenario|lesson):/, "")}`;
  if (kind === "set") return `The assignment set ${rest.replace(/^[a-z-]+\//, "")}`;
  if (rest === "career-fit") return "Your answers to the career-fit quiz";
  if (rest.startsWith("code:")) return `Your note on ${rest.replace(/^code:[a-z0-9]+\//, "")}`;
  return `The setting ${rest.replace(/^setting:/, "")}`;
}

/** Where a version came from. */
export function sourceWords(source: string): string {
  const [, kind, rest = ""] = /^([a-z]+):?(.*)$/s.exec(source) ?? [];
  if (kind === "backup") return `from the backup of ${formatInstant(rest)}`;
  if (kind === "tab") return "from another tab";
  if (kind === "replaced") return "replaced here";
  return "could not be read";
}
