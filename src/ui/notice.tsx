import { CircleCheck, CircleX, Info, TriangleAlert, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import styles from "./notice.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

export type NoticeTone = "info" | "warn" | "error" | "success";

const looks: Readonly<Record<NoticeTone, { word: string; Icon: LucideIcon }>> = {
  info: { word: "Note", Icon: Info },
  warn: { word: "Caution", Icon: TriangleAlert },
  error: { word: "Problem", Icon: CircleX },
  success: { word: "Done", Icon: CircleCheck },
};

/** What happened, what was kept, what to do. Errors are announced by themselves. */
export function Notice({
  tone,
  title,
  children,
  kept,
  next,
  actions,
  live = tone === "error",
}: {
  readonly tone: NoticeTone;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly kept?: ReactNode;
  readonly next?: ReactNode;
  readonly actions?: ReactNode;
  readonly live?: boolean;
}) {
  const { word, Icon } = looks[tone];
  const role = tone === "error" ? "alert" : "status";
  return (
    <div className={cx(styles["notice"], styles[tone])} role={live ? role : undefined}>
      <Icon className={styles["icon"]} size="1.25em" />
      <div className={styles["text"]}>
        <p className={styles["title"]}>
          <VisuallyHidden>{word}:</VisuallyHidden> {title}
        </p>
        {children !== undefined && <div>{children}</div>}
        {kept !== undefined && <p>{kept}</p>}
        {next !== undefined && <p>{next}</p>}
        {actions !== undefined && <div className={styles["actions"]}>{actions}</div>}
      </div>
    </div>
  );
}
