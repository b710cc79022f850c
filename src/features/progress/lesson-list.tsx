import { CircleCheck, CircleDashed, CircleDot, type LucideIcon } from "lucide-react";
import { LinkTo } from "../../ui/navigation.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Meter } from "../../ui/progress.tsx";
import styles from "./progress-page.module.css";
import type { LessonProgress } from "./summary.ts";
import { tracksOf } from "./tracks.ts";

const states: Readonly<Record<LessonProgress["state"], { word: string; Icon: LucideIcon }>> = {
  new: { word: "not opened", Icon: CircleDashed },
  begun: { word: "begun", Icon: CircleDot },
  done: { word: "done", Icon: CircleCheck },
};

/** Lessons by track, with what was answered and what was right at once. */
export function LessonList({ lessons }: { readonly lessons: readonly LessonProgress[] }) {
  if (lessons.length === 0) return null;
  return (
    <Panel title="Lessons">
      <div className={styles["tracks"]}>
        {tracksOf(lessons).map((track) => {
          const done = track.lessons.filter(({ state }) => state === "done").length;
          return (
            <div key={track.id}>
              <h3 className={styles["trackTitle"]}>{track.title}</h3>
              <Meter
                label={`Lessons done: ${track.title}`}
                hideLabel
                value={done}
                max={track.lessons.length}
                text={`${done} of ${track.lessons.length} lessons done`}
              />
              <ul className={styles["lessons"]}>
                {track.lessons.map((each) => (
                  <LessonRow key={each.lesson.slug} {...each} />
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </Panel>
  );
}

function LessonRow({ lesson, state, answered, rightAtFirst }: LessonProgress) {
  const { word, Icon } = states[state];
  const { track, slug, title, exerciseCount } = lesson;
  return (
    <li className={styles["lesson"]}>
      <Icon className={styles["stateIcon"]} data-state={state} size="1.15em" />
      <span>
        <LinkTo to="lesson" params={{ track, slug }}>
          {title}
        </LinkTo>
        <span className={styles["meta"]}>
          {word}
          {answered > 0 &&
            `, ${answered} of ${exerciseCount} exercises answered, ${rightAtFirst} right at once`}
        </span>
      </span>
    </li>
  );
}
