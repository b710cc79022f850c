import type { ReactNode } from "react";
import styles from "./sheet.module.css";

/** A part of a sheet of codes: its name, a word about it, its lines. */
export function SheetPart({
  title,
  hint,
  children,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles["part"]} aria-label={title}>
      {hint !== undefined && (
        <div className={styles["partHead"]}>
          <h2>{title}</h2>
          <span className="muted">{hint}</span>
        </div>
      )}
      {children}
    </section>
  );
}
