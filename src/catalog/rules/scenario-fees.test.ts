import { expect, it } from "vitest";
import { problemsOf } from "../../../tests/content/smallest.ts";
import { rule } from "./scenario-fees.ts";

const KEY = "content/scenarios/sore-knee/key.json";
const PRACTICE = "content/practices/hill.json";

it("[scenario-fees] names a service of a key that the fee schedule lacks", () => {
  const patch = [{ op: "remove", path: "/feeSchedule/1" }] as const;
  expect(problemsOf(rule, { file: PRACTICE, patch })).toEqual([
    `${KEY} services/1: hill has no fee for G0439`,
  ]);
});

it("[scenario-fees] names an alternate that the fee schedule lacks", () => {
  const patch = [{ op: "add", path: "/services/0/alternates", value: ["99214"] }] as const;
  expect(problemsOf(rule, { file: KEY, patch })).toEqual([
    `${KEY} services/0: hill has no fee for 99214`,
  ]);
});

it("[scenario-fees] names a code that the fee schedule lists twice", () => {
  const value = { code: "99213", fee: "131.00" };
  const patch = [{ op: "add", path: "/feeSchedule/-", value }] as const;
  expect(problemsOf(rule, { file: PRACTICE, patch })).toEqual([
    `${PRACTICE} feeSchedule/2: 99213 is listed twice`,
  ]);
});
