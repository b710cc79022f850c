import { expect, it } from "vitest";
import { problemsOf } from "../../../tests/content/smallest.ts";
import { rule } from "./scenario-visit-level.ts";

const KEY = "content/scenarios/sore-knee/key.json";

it("[scenario-visit-level] names a visit above what the key says is documented", () => {
  const patch = [{ op: "replace", path: "/services/0/code", value: "99214" }] as const;
  expect(problemsOf(rule, { file: KEY, patch })).toEqual([
    `${KEY} services/0: em supports 99213, not 99214`,
  ]);
});

it("[scenario-visit-level] lets minutes decide where they reach more", () => {
  const patch = [
    { op: "replace", path: "/services/0/code", value: "99214" },
    { op: "add", path: "/em/minutes", value: 30 },
  ] as const;
  expect(problemsOf(rule, { file: KEY, patch })).toEqual([]);
});

it("[scenario-visit-level] names a leveled visit of which the key says nothing", () => {
  const patch = [{ op: "remove", path: "/em" }] as const;
  expect(problemsOf(rule, { file: KEY, patch })).toEqual([
    `${KEY} services/0: 99213 has a level, and em says nothing of it`,
  ]);
});
