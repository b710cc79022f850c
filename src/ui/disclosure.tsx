import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./disclosure.module.css";

/** A line that opens to its detail. */
export function Disclosure({
  summary,
  children,
  defaultOpen = false,
  onToggle,
}: {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly defaultOpen?: boolean;
  readonly onToggle?: (open: boolean) => void;
}) {
  return (
    <details
      className={styles["disclosure"]}
      open={defaultOpen}
      onToggle={(event) => {
        onToggle?.(event.currentTarget.open);
      }}
    >
      <summary className={styles["summary"]}>
        <ChevronRight className={styles["arrow"]} size="1.1em" />
        {summary}
      </summary>
      <div className={styles["detail"]}>{children}</div>
    </details>
  );
}
