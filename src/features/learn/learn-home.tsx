import { BookA, CircleCheck, CircleDashed, CircleDot } from "lucide-react";
import { listLessons } from "../../catalog/browser.ts";
import type { LessonSummary } from "../../catalog/schemas/lesson.ts";
import { LinkButton } from "../../ui/button.tsx";
import { LinkTo } from "../../ui/navigation.tsx";
import { Page, PageHeader } from "../../ui/page.tsx";
import { ProgressBar } from "../../ui/progress.tsx";
import { loadCourseRecord } from "./learn-record.ts";
import styles from "./learn-home.module.css";
import { lessonId, lessonToContinue, statusesOf, type LessonStatus } from "./lesson-progress.ts";
import { tracksOf, type Track } from "./tracks.ts";
import { useLoaded } from "./use-loaded.ts";

/** `/learn`: the course in its three parts, and where to go on. */
export function LearnHome() {
  const lessons = listLessons();
  const tracks = tracksOf(lessons);
  const record = useLoaded(loadCourseRecord);
  const statuses = statusesOf(lessons, record?.places ?? [], record?.attempts ?? []);
  const course = tracks.flatMap((track) => track.lessons);
  const next = record && lessonToContinue(course, statuses);
  return (
    <Page>
      <PageHeader
        title="Learn"
        lead="Two jobs, one chain: the coder turns the record into codes, the biller turns the codes into money. Both start with the same foundations."
        actions={
          <LinkButton to="glossary" icon={<BookA size="1.1em" />}>
            Glossary
          </LinkButton>
        }
      />
      <div className={styles["continue"]}>
        {next && <Continue lesson={next} status={statuses.get(lessonId(next))} />}
      </div>
      <div className={styles["tracks"]}>
        {tracks.map((track) => (
          <TrackList key={track.id} track={track} statuses={statuses} />
        ))}
      </div>
    </Page>
  );
}

function Continue({
  lesson,
  status,
}: {
  readonly lesson: LessonSummary;
  readonly status: LessonStatus | undefined;
}) {
  const isBegun = status?.state === "begun";
  return (
    <>
      <LinkButton to="lesson" params={lesson} variant="primary" size="large">
        {isBegun ? "Continue" : "Start"}: {lesson.title}
      </LinkButton>
      <p className="muted">
        {isBegun
          ? `${status.exercisesDone} of ${lesson.exerciseCount} exercises done`
          : `About ${lesson.minutes} minutes`}
      </p>
    </>
  );
}

function TrackList({
  track,
  statuses,
}: {
  readonly track: Track;
  readonly statuses: ReadonlyMap<string, LessonStatus>;
}) {
  const done = track.lessons.filter((each) => statuses.get(lessonId(each))?.state === "done");
  return (
    <section className={styles["track"]} aria-labelledby={`track-${track.id}`}>
      <h2 id={`track-${track.id}`}>{track.title}</h2>
      <p className="muted">{track.lead}</p>
      <ProgressBar
        label={`Lessons done in ${track.title}`}
        hideLabel
        value={done.length}
        max={track.lessons.length}
      />
      <p className={styles["count"]}>
        {done.length} of {track.lessons.length} lessons done
      </p>
      <ol className={styles["lessons"]}>
        {track.lessons.map((lesson) => (
          <LessonRow key={lesson.slug} lesson={lesson} status={statuses.get(lessonId(lesson))} />
        ))}
      </ol>
    </section>
  );
}

const looks = {
  new: { word: "Not started", Icon: CircleDashed },
  begun: { word: "Begun", Icon: CircleDot },
  done: { word: "Done", Icon: CircleCheck },
} as const;

function LessonRow({
  lesson,
  status,
}: {
  readonly lesson: LessonSummary;
  readonly status: LessonStatus | undefined;
}) {
  const state = status?.state ?? "new";
  const { word, Icon } = looks[state];
  return (
    <li className={styles["lesson"]}>
      <LinkTo to="lesson" params={lesson} className={styles["title"]}>
        {lesson.title}
      </LinkTo>
      <p className={styles["summary"]}>{lesson.summary}</p>
      <p className={styles["facts"]}>
        <span className={styles["state"]} data-state={state}>
          <Icon size="1.1em" />
          {word}
        </span>
        <span>{lesson.minutes} minutes</span>
        <span>
          {state === "begun" && `${status?.exercisesDone} of `}
          {lesson.exerciseCount} exercises
        </span>
      </p>
    </li>
  );
}
