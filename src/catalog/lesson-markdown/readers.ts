import { kindTable, type Exercise } from "../../exercises/kinds.ts";
import { readBySchema } from "../read-by-schema.ts";
import { lessonKinds, type LessonExercise, type LessonKindName } from "../schemas/lesson.ts";
import { readAmountEntry } from "./amount-entry.ts";
import { readChoice } from "./choice.ts";
import { readCodeEntry } from "./code-entry.ts";
import { takeApart, type ContainerDirective, type DirectiveBody } from "./directive.ts";
import { readMatching } from "./matching.ts";
import { readOrdering } from "./ordering.ts";
import type { Report } from "./report.ts";

const readers: {
  readonly [Name in LessonKindName]: (body: DirectiveBody, report: Report) => Exercise<Name>;
} = {
  choice: readChoice,
  ordering: readOrdering,
  matching: readMatching,
  "code-entry": readCodeEntry,
  "amount-entry": readAmountEntry,
};

export function isLessonKind(name: string): name is LessonKindName {
  return lessonKinds.some((kind) => kind === name);
}

/** Reads an exercise directive; whatever is wrong with it is reported, and the exercise left out. */
export function readExercise(
  name: LessonKindName,
  node: ContainerDirective,
  report: Report,
): LessonExercise | undefined {
  const id = node.attributes?.["id"] ?? "";
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    report.at(node, `name the exercise in small letters: :::${name}{#a-name}`);
  }
  const before = report.problems.length;
  const exercise = readers[name](takeApart(node, report), report);
  const { promptSchema, keySchema } = kindTable[exercise.kind];
  for (const [part, read] of [
    ["prompt", readBySchema<unknown>(promptSchema, exercise.prompt)],
    ["key", readBySchema<unknown>(keySchema, exercise.key)],
  ] as const) {
    if (read.ok || report.problems.length > before) continue;
    for (const { field, message } of read.error) report.at(node, `${part} ${field}: ${message}`);
  }
  return report.problems.length > before ? undefined : { id, ...exercise };
}
