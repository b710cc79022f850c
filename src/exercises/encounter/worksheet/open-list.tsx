import type { Missing } from "../../../domain/grading/grade.ts";
import { Notice } from "../../../ui/notice.tsx";
import styles from "./sheet.module.css";

/** What is still open before the work can be graded; each item leads to its place. */
export function OpenList({
  missing,
  open,
  describe,
  remarks,
  onGo,
}: {
  readonly missing: readonly Missing[];
  /** What is to be done with them: `still open`. */
  readonly open: string;
  readonly describe: (missing: Missing) => string;
  /** By reason, what stands behind an item. */
  readonly remarks: Readonly<Partial<Record<Missing["reason"], string>>>;
  readonly onGo: (path: string) => void;
}) {
  return (
    <Notice
      tone="warn"
      title={`Not graded yet: ${missing.length} ${missing.length === 1 ? "thing is" : "things are"} ${open}`}
      kept="Everything that you entered is kept."
      live
    >
      <ul className={styles["open"]}>
        {missing.map((each) => (
          <li key={each.path}>
            <button
              type="button"
              className={styles["link"]}
              onClick={() => {
                onGo(each.path);
              }}
            >
              {describe(each)}
            </button>
            {remarks[each.reason] !== undefined && ` (${remarks[each.reason]})`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
