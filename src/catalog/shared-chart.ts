import { parseDate as parseCalendarDate } from "@internationalized/date";
import * as z from "zod/mini";
import { isoDateSchema, slugSchema } from "../domain/billing/practice.ts";
import { scenarioSchema, type Scenario } from "../exercises/encounter/schema.ts";
import { formatUsDate, parseDate, type IsoDate } from "../lib/calendar-date.ts";

/** `scenario.json` of a scenario on the chart of another one, at another date: everything else is the other's. */
export const sharedChartSchema = z.strictObject({
  /** Folder of the scenario that has the chart. */
  chartOf: slugSchema,
  title: scenarioSchema.shape.title,
  summary: scenarioSchema.shape.summary,
  dateOfService: isoDateSchema,
});
export type SharedChart = z.infer<typeof sharedChartSchema>;

export function redated(original: Scenario, { chartOf: _chartOf, ...own }: SharedChart): Scenario {
  return { ...original, ...own };
}

/** `{date of service}`, `{date of service - 7 days}` */
const PLACE = /\{date of service(?: ([-+]) (\d{1,5}) days?)?\}/g;

/** A record in which every place for a date is filled in, `09/24/2025`; as it is where the date is no real day. */
export function dateChart(source: string, dateOfService: string): string {
  const day = parseDate(dateOfService);
  if (!day.ok) return source;
  const service = parseCalendarDate(day.value);
  return source.replace(PLACE, (_, sign: string | undefined, days: string | undefined) => {
    const move = { days: Number(days ?? 0) };
    const moved = sign === "-" ? service.subtract(move) : service.add(move);
    return formatUsDate(moved.toString() as IsoDate);
  });
}
