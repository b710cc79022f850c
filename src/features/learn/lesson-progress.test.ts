import { describe, expect, it } from "vitest";
import type { LessonSummary } from "../../catalog/schemas/lesson.ts";
import type { LessonPlace } from "../../storage/lesson-places.ts";
import { attemptId, lessonId, lessonToContinue, statusesOf } from "./lesson-progress.ts";
import { neighboursOf, tracksOf } from "./tracks.ts";

function aLesson(track: string, slug: string, order = 1, exerciseCount = 2): LessonSummary {
  return { track, slug, title: slug, summary: "", minutes: 10, order, exerciseCount };
}

function aPlace(lesson: string, lastOpenedAt: string, reachedEnd = false): LessonPlace {
  return {
    lesson,
    section: "block-4",
    firstOpenedAt: "2026-01-01T08:00:00.000Z",
    lastOpenedAt,
    reachedEndAt: reachedEnd ? lastOpenedAt : null,
  };
}

const attempt = (id: string) => ({ exercise: { kind: "choice", id } });

const record = aLesson("foundations", "record", 2);
const jobs = aLesson("foundations", "jobs", 1);
const index = aLesson("coder", "index", 1);
const course = [jobs, record, index];

describe("statusesOf", () => {
  it.each([
    [[], [], "new", 0, "nothing happened"],
    [[aPlace("foundations/jobs", "2026-02-01T08:00:00.000Z")], [], "begun", 0, "it was opened"],
    [[], [attempt("lesson:foundations/jobs#a")], "begun", 1, "an exercise was answered"],
    [
      [],
      [attempt("lesson:foundations/jobs#a"), attempt("lesson:foundations/jobs#a")],
      "begun",
      1,
      "the same exercise twice counts once",
    ],
    [
      [],
      ["a", "b", "removed"].map((id) => attempt(`lesson:foundations/jobs#${id}`)),
      "begun",
      2,
      "never more than the lesson has",
    ],
    [
      [aPlace("foundations/jobs", "2026-02-01T08:00:00.000Z", true)],
      ["a", "b"].map((id) => attempt(`lesson:foundations/jobs#${id}`)),
      "done",
      2,
      "read to the end, all exercises answered",
    ],
    [
      [aPlace("foundations/jobs", "2026-02-01T08:00:00.000Z", true)],
      [attempt("lesson:foundations/jobs#a")],
      "begun",
      1,
      "read to the end, an exercise left",
    ],
    [[], [attempt("scenario:foundations/jobs")], "new", 0, "a scenario is no lesson"],
  ])("places %j, attempts %j: %s with %i done (%s)", (places, attempts, state, exercisesDone) => {
    const status = statusesOf(course, places, attempts).get("foundations/jobs");
    expect(status).toMatchObject({ state, exercisesDone, exerciseCount: 2 });
  });
});

describe("lessonToContinue", () => {
  it("is the begun lesson that was opened last", () => {
    const places = [
      aPlace("foundations/record", "2026-02-02T08:00:00.000Z"),
      aPlace("foundations/jobs", "2026-02-01T08:00:00.000Z"),
    ];
    expect(lessonToContinue(course, statusesOf(course, places, []))).toBe(record);
  });

  it("is the first one when nothing was begun", () => {
    expect(lessonToContinue(course, statusesOf(course, [], []))).toBe(jobs);
  });

  it("is none when all is done", () => {
    const places = course.map((each) => aPlace(lessonId(each), "2026-02-01T08:00:00.000Z", true));
    const attempts = course.flatMap((each) =>
      ["a", "b"].map((id) => attempt(attemptId(lessonId(each), id))),
    );
    expect(lessonToContinue(course, statusesOf(course, places, attempts))).toBeUndefined();
  });
});

describe("tracksOf", () => {
  it("puts the shared start first, lessons in their order, a school's own track last", () => {
    const tracks = tracksOf([index, aLesson("night-class", "one"), record, jobs]);
    expect(tracks.map((track) => track.id)).toEqual(["foundations", "coder", "night-class"]);
    expect(tracks[0]?.lessons).toEqual([jobs, record]);
    expect(tracks[2]?.title).toBe("Night class");
  });
});

describe("neighboursOf", () => {
  it("leads from one track into the next", () => {
    const tracks = tracksOf(course);
    expect(neighboursOf(tracks, record)).toEqual({ previous: jobs, next: index });
    expect(neighboursOf(tracks, jobs).previous).toBeUndefined();
    expect(neighboursOf(tracks, index).next).toBeUndefined();
  });

  it("knows none for a lesson outside the course", () => {
    const tracks = tracksOf(course);
    expect(neighboursOf(tracks, { track: "x", slug: "y" }).next).toBeUndefined();
  });
});
