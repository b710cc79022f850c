import type { Operation } from "rfc6902";
import { expect, it } from "vitest";
import { problemsOf } from "../../../tests/content/smallest.ts";
import { rule } from "./scenario-samples.ts";

const SAMPLES = "content/scenarios/sore-knee/samples.json";
const other = (value: string) => [{ op: "replace", path: "/diagnoses/0/code", value }];

it.each([
  [
    "another rule's finding",
    [{ op: "replace", path: "/samples/4/expect/findings/0/rule", value: "DX-04" }],
    ["samples/4: “Other knee”: expected DX-04 /diagnoses/0, got DX-06 /diagnoses/0"],
  ],
  [
    "a finding that nobody expects",
    [{ op: "replace", path: "/samples/4/expect/findings", value: [] }],
    ["samples/4: “Other knee”: expected nothing, got DX-06 /diagnoses/0"],
  ],
  [
    "other points",
    [{ op: "replace", path: "/samples/4/expect/earned", value: 27 }],
    ["samples/4: “Other knee”: expected 27 points, got 26 of 28"],
  ],
  [
    "a change of what is not there",
    [{ op: "replace", path: "/samples/4/patch/0/path", value: "/diagnoses/7/code" }],
    ["samples/4: “Other knee”: change 0 does not apply: "],
  ],
  [
    "an answer that is complete",
    [{ op: "replace", path: "/samples/4/expect", value: { incomplete: ["/services"] } }],
    ["samples/4: “Other knee”: expected incomplete at /services, got nothing"],
  ],
  [
    "a first sample that changes something",
    [{ op: "replace", path: "/samples/0/patch", value: other("m25.561") }],
    ["samples/0: “Perfect”: the first sample is the key's own answer and earns every point"],
  ],
  [
    "five ways to write the same",
    [
      { op: "replace", path: "/samples/4/patch", value: other("m25.561") },
      { op: "replace", path: "/samples/4/expect", value: { earned: 28, findings: [] } },
    ],
    ["samples: no sample shows a mistake"],
  ],
] satisfies [string, Operation[], string[]][])(
  "[scenario-samples] proves what an author expects: %s",
  (_why, patch, problems) => {
    const told = problemsOf(rule, { file: SAMPLES, patch });
    expect(told).toHaveLength(problems.length);
    problems.forEach((problem, index) => {
      expect(told[index]).toContain(`${SAMPLES} ${problem}`);
    });
  },
);

it("[scenario-samples] accepts an answer that is expected to be incomplete", () => {
  const value = {
    name: "Nothing yet",
    why: "Handed in too early.",
    patch: [{ op: "replace", path: "/diagnoses", value: [] }],
    expect: { incomplete: ["/diagnoses"] },
  };
  const patch = [{ op: "replace", path: "/samples/4", value }] as const;
  expect(problemsOf(rule, { file: SAMPLES, patch })).toEqual([]);
});
