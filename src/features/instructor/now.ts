import { systemClock } from "../../lib/clock.ts";
import { isoInstant } from "../../storage/ids.ts";

/** The present instant by this device's clock. */
export function now(): string {
  return isoInstant(systemClock.now());
}
