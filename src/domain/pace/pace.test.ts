import { describe, expect, it } from "vitest";
import { clockTime, paceOf } from "./pace.ts";

describe("paceOf", () => {
  it("counts charts an hour and minutes a chart beside the share of points", () => {
    const works = [
      { seconds: 600, earned: 8, possible: 10 },
      { seconds: 1200, earned: 5, possible: 10 },
    ];
    expect(paceOf(works)).toEqual({ charts: 2, minutesAChart: 15, chartsAnHour: 4, share: 0.65 });
  });

  it("says nothing where nothing was timed, and stays finite where no time passed", () => {
    expect(paceOf([])).toBeUndefined();
    expect(paceOf([{ seconds: 0, earned: 0, possible: 0 }])).toMatchObject({
      chartsAnHour: 3600,
      share: 0,
    });
  });
});

it.each([
  [0, "0:00"],
  [65.9, "1:05"],
  [3729, "1:02:09"],
])("writes %s seconds as %s", (seconds, text) => {
  expect(clockTime(seconds)).toBe(text);
});
