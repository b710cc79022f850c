import { expect, it } from "vitest";
import { problemsOf } from "../../../tests/content/smallest.ts";
import { rule } from "./scenario-references.ts";

const KEY = "content/scenarios/sore-knee/key.json";
const SCENARIO = "content/scenarios/sore-knee/scenario.json";

it.each([
  ["/order/first/0", "M25.562", "order/first: M25.562 is no diagnosis of the key"],
  ["/order/before/0/then", "I10", "order/before/0: I10 is no diagnosis of the key"],
  ["/services/0/pointers/1", "I10", "services/0/pointers: I10 is no diagnosis of the key"],
])("[scenario-references] names a code that the key lacks: %s = %s", (path, value, problem) => {
  const patch = [{ op: "replace", path, value }] as const;
  expect(problemsOf(rule, { file: KEY, patch })).toEqual([`${KEY} ${problem}`]);
});

it("[scenario-references] names an optional pointer that the key lacks", () => {
  const patch = [{ op: "add", path: "/services/1/optionalPointers", value: ["I10"] }] as const;
  expect(problemsOf(rule, { file: KEY, patch })).toEqual([
    `${KEY} services/1/pointers: I10 is no diagnosis of the key`,
  ]);
});

it.each([
  ["/provider", "nobody", "provider: hill has no provider nobody"],
  ["/plan", "gold", "plan: vale has no plan gold"],
  ["/placeOfService", "99", "placeOfService: no place of service 99"],
  ["/tasks", ["diagnoses"], "tasks: services are a task exactly when the key has services"],
])("[scenario-references] names what a scenario points to in vain: %s", (path, value, problem) => {
  const patch = [{ op: "replace", path, value }] as const;
  expect(problemsOf(rule, { file: SCENARIO, patch })).toEqual([`${SCENARIO} ${problem}`]);
});
