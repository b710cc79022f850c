import type { LessonSummary } from "../../catalog/schemas/lesson.ts";

/** A part of the course; its lessons stand in `content/lessons/<id>/`. */
export interface Track {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly lessons: readonly LessonSummary[];
}

/** The course as a whole: a start that coders and billers share, then a half for each. */
const known: readonly Omit<Track, "lessons">[] = [
  {
    id: "foundations",
    title: "Foundations",
    lead: "For both roles: the two jobs, the record, and the duty to keep it confidential.",
  },
  {
    id: "coder",
    title: "The coder’s half",
    lead: "From the record to codes: ICD-10-CM, the outpatient guidelines, services and modifiers.",
  },
  {
    id: "biller",
    title: "The biller’s half",
    lead: "From codes to money: superbill, claim, remittance, denials, the patient’s share.",
  },
];

/** Every track that has lessons, in the order of the course; a school's own tracks come last. */
export function tracksOf(lessons: readonly LessonSummary[]): readonly Track[] {
  const others = [...new Set(lessons.map((lesson) => lesson.track))]
    .filter((id) => !known.some((track) => track.id === id))
    .toSorted()
    .map((id) => ({ id, title: titleFrom(id), lead: "" }));
  return [...known, ...others]
    .map((track) => ({
      ...track,
      lessons: lessons
        .filter((lesson) => lesson.track === track.id)
        .toSorted((one, other) => one.order - other.order),
    }))
    .filter((track) => track.lessons.length > 0);
}

/** The lessons before and after one, in the order of the course. */
export function neighboursOf(
  tracks: readonly Track[],
  lesson: Pick<LessonSummary, "track" | "slug">,
): { readonly previous: LessonSummary | undefined; readonly next: LessonSummary | undefined } {
  const course = tracks.flatMap((track) => track.lessons);
  const at = course.findIndex(({ track, slug }) => track === lesson.track && slug === lesson.slug);
  return { previous: course[at - 1], next: at < 0 ? undefined : course[at + 1] };
}

/** `night-class` → `Night class`. */
function titleFrom(id: string): string {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
