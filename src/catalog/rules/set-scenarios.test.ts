import { expect, it } from "vitest";
import type { Catalog } from "../catalog.ts";
import { readCatalog } from "../read-catalog.ts";
import type { ReadySet } from "../schemas/set.ts";
import { rule } from "./set-scenarios.ts";

const noCodes = { diagnoses: [], procedures: [] };

const ready: ReadySet = {
  slug: "week-one",
  title: "Week one",
  summary: "Two visits to begin with.",
  instructions: "Read the whole chart first.",
  scenarios: ["sore-throat"],
  order: "any",
  attempts: 2,
  passMark: 80,
  feedback: "after-hand-in",
  counts: "best",
};

function problemsOf(changes: Partial<ReadySet>): readonly string[] {
  const { catalog } = readCatalog(new Map());
  const scenarios = [{ slug: "sore-throat" }] as unknown as Catalog["scenarios"];
  return rule
    .check({ ...catalog, scenarios, sets: [{ ...ready, ...changes }] }, noCodes)
    .map(({ file, field, message }) => `${file} ${field}: ${message}`);
}

it.each([
  { changes: {}, problems: [], why: "nothing is wrong" },
  {
    changes: { scenarios: ["sore-throat", "sore-toe"] },
    problems: ["content/sets/week-one.json scenarios/1: no scenario sore-toe"],
    why: "there is no such scenario",
  },
  {
    changes: { scenarios: ["sore-throat", "sore-throat"] },
    problems: ["content/sets/week-one.json scenarios/1: sore-throat is named twice"],
    why: "a scenario stands twice",
  },
  {
    changes: { feedback: "after-due" },
    problems: [
      "content/sets/week-one.json feedback: waits for a due time that a ready-made set lacks",
    ],
    why: "a file can't know the class's dates",
  },
] as const)(
  "[set-scenarios] reports $problems.length problem(s): $why",
  ({ changes, problems }) => {
    const { scenarios, ...rest } = { scenarios: ready.scenarios, ...changes };
    expect(problemsOf({ ...rest, scenarios: [...scenarios] })).toEqual(problems);
  },
);
