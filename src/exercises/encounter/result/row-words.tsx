import { useId } from "react";
import { VisuallyHidden } from "../../../ui/visually-hidden.tsx";
import styles from "./result.module.css";
import type { RecordLinks, RowMark } from "./record-marks.ts";

/** Words of the record behind a row; each leads to its place there. */
export function RowWords({
  title,
  marks,
  links,
}: {
  readonly title: string;
  readonly marks: readonly RowMark[];
  readonly links: RecordLinks;
}) {
  const id = useId();
  if (marks.length === 0) return null;
  return (
    <div>
      <h3 id={id} className={styles["wordsTitle"]}>
        {title}
      </h3>
      <ul className={styles["words"]} aria-labelledby={id}>
        {marks.map((mark) => (
          <li key={mark.id}>
            <button
              type="button"
              className={styles["wordsLink"]}
              data-chip={mark.id}
              data-key={mark.isKey ?? undefined}
              data-lit={links.lit.includes(mark.id) || undefined}
              style={mark.isKey ? undefined : { backgroundColor: mark.color }}
              onClick={() => {
                links.lead({ to: "words", mark });
              }}
              onPointerEnter={() => {
                links.light([mark.id]);
              }}
              onPointerLeave={() => {
                links.light([]);
              }}
              onFocus={() => {
                links.light([mark.id]);
              }}
              onBlur={() => {
                links.light([]);
              }}
            >
              <span className={styles["wordsQuote"]}>“{mark.quote}”</span>{" "}
              <span className={styles["wordsPlace"]}>
                {mark.section.replace(/\s*\([^()]*\)/g, "")},{" "}
                <VisuallyHidden>paragraph </VisuallyHidden>
                {mark.paragraph}
              </span>
              <VisuallyHidden>: go to the words</VisuallyHidden>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
