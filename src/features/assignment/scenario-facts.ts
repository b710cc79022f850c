import type { ScenarioSummary } from "../../catalog/catalog.ts";

/** `Family medicine · about 20 minutes`. */
export function scenarioFacts({ specialty, minutes }: ScenarioSummary): string {
  const words = specialty.replaceAll("-", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} · about ${minutes} minutes`;
}

/** The time zone of this device. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

const moment = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeStyle: "short" });

/** An instant by the clock of this device: `Nov 24, 2026, 9:05 AM`. */
export function momentHere(instant: string): string {
  return moment.format(new Date(instant));
}
