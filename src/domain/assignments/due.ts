import { parseDateTime, toZoned, type ZonedDateTime } from "@internationalized/date";
import * as z from "zod/mini";

/** A wall-clock time in a time zone: what the instructor wrote, kept as written. */
export const dueSchema = z.strictObject({
  /** `2026-12-01T23:59`, without seconds. */
  local: z
    .string()
    .check(
      z.regex(/^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}$/, "not a date and time"),
      z.refine(isRealLocal, "no such date or time"),
    ),
  /** An IANA name such as `America/New_York`. A device that does not know it can't tell the time there. */
  zone: z
    .string()
    .check(
      z.maxLength(64),
      z.regex(/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/, "not the name of a time zone"),
    ),
});
export type Due = z.infer<typeof dueSchema>;

const MINUTE = 60_000;

function isRealLocal(local: string): boolean {
  try {
    parseDateTime(local);
    return true;
  } catch {
    return false;
  }
}

function isKnownZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: zone }).format(0) !== "";
  } catch {
    return false;
  }
}

/**
 * When clocks change, the later reading holds, so that no student loses time: a time that is skipped in
 * spring counts as the same time after the gap, one that comes twice in autumn as its second coming.
 * `undefined` where this device does not know the zone.
 */
function zoned(due: Due, reading: "earlier" | "later" = "later"): ZonedDateTime | undefined {
  try {
    return toZoned(parseDateTime(due.local), due.zone, reading);
  } catch {
    return undefined;
  }
}

/** The first millisecond that is late (since 1970, UTC): the due minute counts in full. */
export function firstLateInstant(due: Due): number | undefined {
  const moment = zoned(due)?.toDate().getTime();
  return moment === undefined ? undefined : moment + MINUTE;
}

/** Whether work handed in at `at` (milliseconds) is late; never without a due time or in an unknown zone. */
export function isLate(due: Due | null, at: number): boolean {
  const late = due === null ? undefined : firstLateInstant(due);
  return late !== undefined && at >= late;
}

/** What the clocks of the zone do at the due time; the builder says it. */
export function clockChangeAt(due: Due): "skipped" | "repeated" | null {
  const later = zoned(due);
  const earlier = zoned(due, "earlier");
  if (!later || !earlier || later.compare(earlier) === 0) return null;
  return later.toString().startsWith(due.local) ? "repeated" : "skipped";
}

/** `Tuesday, December 1, 2026 at 11:59 PM EST`, told by the clocks of `zone`; `undefined` for an unknown zone. */
export function formatDue(due: Due, zone: string = due.zone): string | undefined {
  const moment = zoned(due)?.toDate();
  if (!moment || !isKnownZone(zone)) return undefined;
  return new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    weekday: "long",
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
  })
    .format(moment)
    .replaceAll("\u202f", " ");
}
