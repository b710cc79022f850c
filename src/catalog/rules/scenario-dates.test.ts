import { expect, it } from "vitest";
import { problemsOf } from "../../../tests/content/smallest.ts";
import { rule } from "./scenario-dates.ts";

const SCENARIO = "content/scenarios/sore-knee/scenario.json";
const subscriber = (birthDate: string) => ({ name: { first: "Ana", last: "Delgado" }, birthDate });

it.each([
  [
    "/dateOfService",
    "2026-10-01",
    [
      "dateOfService: no edition of diagnoses is in force on 2026-10-01",
      "dateOfService: no edition of services is in force on 2026-10-01",
    ],
    "the day after the edition's year",
  ],
  ["/dateOfService", "2026-09-30", [], "its last day"],
  ["/dateOfService", "2025-10-01", [], "its first day"],
  ["/dateOfService", "2026-02-30", ["dateOfService: there is no day 2026-02-30"], "no real day"],
  [
    "/patient/birthDate",
    "1961-13-04",
    ["patient/birthDate: there is no day 1961-13-04"],
    "no month",
  ],
  [
    "/patient/birthDate",
    "2026-02-11",
    ["patient/birthDate: 2026-02-11 is after the visit"],
    "unborn",
  ],
  ["/patient/birthDate", "1899-05-04", ["patient/birthDate: nobody is 126 years old"], "too old"],
  [
    "/insurance/subscriber",
    subscriber("2027-01-01"),
    ["insurance/subscriber/birthDate: 2027-01-01 is after the visit"],
    "a subscriber not yet born",
  ],
  ["/insurance/subscriber", subscriber("1988-12-03"), [], "a subscriber like others"],
])("[scenario-dates] judges %s = %o: %o (%s)", (path, value, problems, _why) => {
  const patch = [{ op: "add", path, value }] as const;
  expect(problemsOf(rule, { file: SCENARIO, patch })).toEqual(
    problems.map((problem) => `${SCENARIO} ${problem}`),
  );
});
