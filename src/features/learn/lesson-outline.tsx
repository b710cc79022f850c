import { Circle, CircleCheck } from "lucide-react";
import { ProgressBar } from "../../ui/progress.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import type { LessonPart } from "./headings.ts";
import styles from "./lesson-outline.module.css";
import type { ReadingPlace } from "./use-reading-place.ts";

/** Progress within the lesson, always in view: exercises answered, and the parts to jump to. */
export function LessonOutline({
  parts,
  place,
  done,
  doneCount,
  exerciseCount,
  onGo,
}: {
  readonly parts: readonly LessonPart[];
  readonly place: ReadingPlace;
  readonly done: { readonly has: (exercise: string) => boolean };
  readonly doneCount: number;
  readonly exerciseCount: number;
  readonly onGo: (block: string) => void;
}) {
  const current = parts.findLast(
    (part) => part.type === "heading" && Number(part.block) <= place.block,
  );
  return (
    <aside className={styles["outline"]} aria-label="In this lesson">
      <ProgressBar label="Exercises" value={doneCount} max={exerciseCount} />
      <nav aria-label="Parts of this lesson" className={styles["parts"]}>
        <ol className={styles["list"]}>
          {parts.map((part) => (
            <li key={part.block}>
              <button
                type="button"
                className={part.type === "heading" ? styles["heading"] : styles["exercise"]}
                aria-current={part === current ? "location" : undefined}
                onClick={() => onGo(part.block)}
              >
                {part.type === "heading" ? (
                  part.title
                ) : (
                  <>
                    {done.has(part.id) ? <CircleCheck size="1em" /> : <Circle size="1em" />}
                    Exercise {part.number}
                    <VisuallyHidden>{done.has(part.id) ? ", done" : ", open"}</VisuallyHidden>
                  </>
                )}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </aside>
  );
}
