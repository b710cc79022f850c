import type { Operation } from "rfc6902";
import { expect, it } from "vitest";
import { problemsOf } from "../../../tests/content/smallest.ts";
import { rule } from "./audit-samples.ts";

const FILE = "content/audits/other-knee.json";

it.each([
  [
    "another rule's finding",
    [{ op: "replace", path: "/samples/2/expect/findings/0/rule", value: "AUD-08" }],
    ["samples/2: “A slip of the pen”: expected AUD-08 /diagnoses/0, got AUD-06 /diagnoses/0"],
  ],
  [
    "other points",
    [{ op: "replace", path: "/samples/3/expect/earned", value: 12 }],
    ["samples/3: “Nothing missed”: expected 12 points, got 10 of 20"],
  ],
  [
    "a first sample that changes something",
    [
      {
        op: "add",
        path: "/samples/0/patch/-",
        value: { op: "replace", path: "/diagnoses/0/value", value: "m25561" },
      },
    ],
    ["samples/0: “Perfect”: the first sample is the key's own answer and earns every point"],
  ],
] satisfies [string, Operation[], string[]][])(
  "[audit-samples] proves what an author expects: %s",
  (_why, patch, problems) => {
    expect(problemsOf(rule, { file: FILE, patch })).toEqual(
      problems.map((problem) => `${FILE} ${problem}`),
    );
  },
);
