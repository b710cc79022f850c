import type { GradedAttempt } from "../../domain/assignments/regrade.ts";

/** `1 scenario`, `3 scenarios`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** A set without a title still needs a name in lists. */
export function titleOf({ title }: { readonly title: string }): string {
  return title.trim() === "" ? "Untitled set" : title;
}

const moment = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeStyle: "short" });

/** An instant by the clock of this device: `Nov 24, 2026, 9:05 AM`. */
export function momentHere(instant: string): string {
  return moment.format(new Date(instant));
}

/** The time zone of this device. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** `family-medicine` → `Family medicine`. */
export function capitalized(slug: string): string {
  const text = slug.replaceAll("-", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `2 hints (−3 points)`. */
export function hintsInWords({ taken, cost }: NonNullable<GradedAttempt["hints"]>): string {
  return `${count(taken, "hint")} (−${count(cost, "point")})`;
}
