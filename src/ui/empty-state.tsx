import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

/** Nothing here yet, and how to begin. */
export function EmptyState({
  title,
  children,
  action,
  icon,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly icon?: ReactNode;
}) {
  return (
    <div className={styles["empty"]}>
      {icon !== undefined && <div className={styles["icon"]}>{icon}</div>}
      <p className={styles["title"]}>{title}</p>
      <div className={styles["text"]}>{children}</div>
      {action !== undefined && <div>{action}</div>}
    </div>
  );
}
