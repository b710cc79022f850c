/** Where logic gets the time from: handed in at the edge, so that no test depends on the day it runs. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

export function fixedClock(at: string | number): Clock {
  const time = typeof at === "number" ? at : Date.parse(at);
  return { now: () => time };
}
