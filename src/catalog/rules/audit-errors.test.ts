import type { Operation } from "rfc6902";
import { expect, it } from "vitest";
import { problemsOf } from "../../../tests/content/smallest.ts";
import { rule } from "./audit-errors.ts";

const FILE = "content/audits/other-knee.json";

it.each([
  [
    "a correction that the scenario's key does not know",
    [{ op: "replace", path: "/errors/0/correction/code", value: "M25.569" }],
    [
      "errors: with every correction the scenario's key still finds fault with diagnoses",
      "errors/0: the scenario's key loses nothing by it",
    ],
  ],
  [
    "an error that nobody planted",
    [{ op: "replace", path: "/coded/diagnoses/0", value: "M25.561" }],
    ["errors/0: the scenario's key loses nothing by it"],
  ],
  [
    "an error that was forgotten",
    [{ op: "replace", path: "/coded/services/0/units", value: 2 }],
    ["errors: with every correction the scenario's key still finds fault with units"],
  ],
  [
    "a line that is not there",
    [{ op: "replace", path: "/errors/0/line", value: "F" }],
    ["errors/0: there is no line F"],
  ],
  [
    "two errors on one line",
    [{ op: "add", path: "/errors/0/with", value: ["A"] }],
    ["errors/0: line A has two errors"],
  ],
  [
    "a pointer to nothing",
    [{ op: "replace", path: "/coded/services/0/pointers/1", value: "C" }],
    ["coded/services/0: pointer C leads to no line"],
  ],
  [
    "words that the chart does not say",
    [{ op: "replace", path: "/missed/0/evidence/0", value: "monthly wellness visit" }],
    ["missed/0: the chart does not say “monthly wellness visit”"],
  ],
] satisfies [string, Operation[], string[]][])(
  "[audit-errors] holds planted errors against the scenario's key: %s",
  (_why, patch, problems) => {
    expect(problemsOf(rule, { file: FILE, patch })).toEqual(
      problems.map((problem) => `${FILE} ${problem}`),
    );
  },
);
