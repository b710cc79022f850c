import type { LessonProgress } from "./summary.ts";

/** The course: a start that coders and billers share, then a half for each. */
const known: readonly { readonly id: string; readonly title: string }[] = [
  { id: "foundations", title: "Foundations" },
  { id: "coder", title: "The coder’s half" },
  { id: "biller", title: "The biller’s half" },
];

export interface TrackProgress {
  readonly id: string;
  readonly title: string;
  readonly lessons: readonly LessonProgress[];
}

/** Lessons by track, in the order of the course; a school's own tracks come last. */
export function tracksOf(lessons: readonly LessonProgress[]): readonly TrackProgress[] {
  const ids = new Set([...known.map(({ id }) => id), ...lessons.map(({ lesson }) => lesson.track)]);
  return [...ids]
    .map((id) => ({
      id,
      title: known.find((track) => track.id === id)?.title ?? id,
      lessons: lessons
        .filter(({ lesson }) => lesson.track === id)
        .toSorted((one, other) => one.lesson.order - other.lesson.order),
    }))
    .filter((track) => track.lessons.length > 0);
}
