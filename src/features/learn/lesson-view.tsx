import { ArrowLeft, ArrowRight } from "lucide-react";
import { useCallback, useMemo, useRef, useState } from "react";
import { listLessons } from "../../catalog/browser.ts";
import type { Lesson, LessonSummary } from "../../catalog/schemas/lesson.ts";
import { Button } from "../../ui/button.tsx";
import { LinkTo } from "../../ui/navigation.tsx";
import { Page, PageHeader } from "../../ui/page.tsx";
import { goToBlock } from "./go-to-block.ts";
import { headingAbove, partsOf } from "./headings.ts";
import type { LearnStore, LessonRecord } from "./learn-record.ts";
import { LessonBody } from "./lesson-body.tsx";
import { LessonExerciseView } from "./lesson-exercise.tsx";
import { LessonOutline } from "./lesson-outline.tsx";
import { lessonId } from "./lesson-progress.ts";
import styles from "./lesson-view.module.css";
import { neighboursOf, tracksOf } from "./tracks.ts";
import { useLessonWork } from "./use-lesson-work.ts";
import { useReadingPlace, type ReadingPlace } from "./use-reading-place.ts";

/** A lesson as it is read: what it is for, the text with its exercises, where one is, what comes next. */
export function LessonView({
  lesson,
  record,
  store,
}: {
  readonly lesson: Lesson;
  readonly record: LessonRecord;
  readonly store: LearnStore;
}) {
  const id = lessonId(lesson);
  const body = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const work = useLessonWork(lesson, record, store);
  const parts = useMemo(() => partsOf(lesson.body), [lesson]);
  const [place, setPlace] = useState<ReadingPlace>({ block: 0, reachedEnd: false });
  const tracks = tracksOf(listLessons());
  const track = tracks.find((each) => each.id === lesson.track);
  const { previous, next } = neighboursOf(tracks, lesson);

  const onPlace = useCallback(
    (now: ReadingPlace) => {
      setPlace(now);
      void store.savePlace({
        lesson: id,
        section: `block-${now.block}`,
        reachedEnd: now.reachedEnd,
      });
    },
    [id, store],
  );
  useReadingPlace(body, end, onPlace);

  const doneCount = lesson.exercises.filter(({ id: name }) => work.attempts.has(name)).length;

  return (
    <Page width="wide">
      <div className={styles["layout"]}>
        <div className={styles["main"]}>
          <PageHeader
            title={lesson.title}
            lead={lesson.summary}
            breadcrumb={[
              { label: "Learn", link: { to: "learn" } },
              { label: track?.title ?? lesson.track },
            ]}
          />
          <p className={styles["facts"]}>
            About {lesson.minutes} minutes · {lesson.exerciseCount} exercises
          </p>
          <ResumeOffer
            record={record}
            parts={parts}
            onResume={(block) => goToBlock(body.current, block)}
          />
          <section className={styles["objectives"]} aria-label="What you will learn">
            <p>When you are done, you will be able to</p>
            <ul>
              {lesson.objectives.map((objective) => (
                <li key={objective}>{objective}</li>
              ))}
            </ul>
          </section>
          <LessonBody
            lesson={lesson}
            ref={body}
            exercise={(name) => {
              const index = lesson.exercises.findIndex((each) => each.id === name);
              const exercise = lesson.exercises[index];
              return (
                exercise && (
                  <LessonExerciseView
                    exercise={exercise}
                    number={index + 1}
                    count={lesson.exerciseCount}
                    attempts={work.attempts.get(name) ?? []}
                    saving={work.savingOf(name)}
                    onAttempt={(answer) => work.record(exercise, answer)}
                  />
                )
              );
            }}
          />
          <div ref={end} />
          <Sources lesson={lesson} />
          <Neighbours previous={previous} next={next} />
        </div>
        <LessonOutline
          parts={parts}
          place={place}
          done={work.attempts}
          doneCount={doneCount}
          exerciseCount={lesson.exerciseCount}
          onGo={(block) => goToBlock(body.current, block)}
        />
      </div>
    </Page>
  );
}

function ResumeOffer({
  record,
  parts,
  onResume,
}: {
  readonly record: LessonRecord;
  readonly parts: ReturnType<typeof partsOf>;
  readonly onResume: (block: string) => void;
}) {
  const block = Number(/^block-(\d+)$/.exec(record.place?.section ?? "")?.[1] ?? 0);
  const heading = headingAbove(parts, block);
  const isRead = (record.place?.reachedEndAt ?? null) !== null;
  if (block < 3 || isRead) return null;
  return (
    <div className={styles["resume"]}>
      <Button variant="primary" onClick={() => onResume(String(block))}>
        Continue where you left off
      </Button>
      {heading !== undefined && <span>in “{heading}”</span>}
    </div>
  );
}

function Sources({ lesson }: { readonly lesson: Lesson }) {
  return (
    <section className={styles["sources"]} aria-labelledby="lesson-sources">
      <h2 id="lesson-sources">Sources</h2>
      <ul>
        {lesson.sources.map(({ title, url }) => (
          <li key={title}>
            {url === undefined ? (
              title
            ) : (
              <a href={url} rel="noreferrer">
                {title}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Neighbours({
  previous,
  next,
}: {
  readonly previous: LessonSummary | undefined;
  readonly next: LessonSummary | undefined;
}) {
  return (
    <nav className={styles["neighbours"]} aria-label="Lessons before and after">
      {previous && (
        <LinkTo to="lesson" params={previous} className={styles["neighbour"]}>
          <span className={styles["way"]}>
            <ArrowLeft size="1em" /> Before
          </span>
          {previous.title}
        </LinkTo>
      )}
      {next ? (
        <LinkTo to="lesson" params={next} className={styles["neighbour"]} data-next>
          <span className={styles["way"]}>
            Next <ArrowRight size="1em" />
          </span>
          {next.title}
        </LinkTo>
      ) : (
        <LinkTo to="practice" className={styles["neighbour"]} data-next>
          <span className={styles["way"]}>
            Next <ArrowRight size="1em" />
          </span>
          Practice on a chart
        </LinkTo>
      )}
    </nav>
  );
}
