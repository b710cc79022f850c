import { err, ok, type Result } from "../lib/result.ts";
import { readFrontMatter, splitFrontMatter } from "./lesson-markdown/front-matter.ts";
import { readBody } from "./lesson-markdown/read-body.ts";
import { newReport } from "./lesson-markdown/report.ts";
import { toHast } from "./lesson-markdown/to-hast.ts";
import type { ContentProblem } from "./problem.ts";
import type { Lesson } from "./schemas/lesson.ts";

/**
 * Reads one lesson, `content/lessons/<track>/<slug>.md`, into prose that can be shown and exercises that can be
 * graded. Runs in Node and in the browser; every problem of the file is told at once.
 */
export function parseLesson(file: string, source: string): Result<Lesson, ContentProblem[]> {
  const report = newReport(file);
  const place = /(?:^|\/)([a-z0-9-]+)\/([a-z0-9-]+)\.md$/.exec(file);
  if (!place)
    report.in("file name", "a lesson is named <track>/<slug>.md in small letters and dashes");
  const track = place?.[1] ?? "";
  const slug = place?.[2] ?? "";
  const { yaml, text } = splitFrontMatter(source);
  const head = readFrontMatter(yaml, report);
  const body = readBody(text, track, report);
  if (!head || report.problems.length > 0) return err(report.problems);
  return ok({
    track,
    slug,
    ...head,
    exerciseCount: body.exercises.length,
    body: toHast(body.tree),
    exercises: body.exercises,
    references: body.references,
  });
}
