import { useId, type ReactNode } from "react";
import { cx } from "./cx.ts";
import styles from "./panel.module.css";

/** A bordered piece of a screen. A titled section is a landmark named by its title. */
export function Panel({
  title,
  headingLevel = 2,
  actions,
  tone = "plain",
  flush = false,
  as = "section",
  children,
}: {
  readonly title?: ReactNode;
  readonly headingLevel?: 2 | 3 | 4;
  readonly actions?: ReactNode;
  readonly tone?: "plain" | "sunken" | "paper";
  /** No padding around the content: for tables and lists that bring their own. */
  readonly flush?: boolean;
  readonly as?: "section" | "article" | "div" | "li";
  readonly children: ReactNode;
}) {
  const id = useId();
  const Element = as;
  const Heading = `h${headingLevel}` as const;
  const named = title !== undefined && (as === "section" || as === "article");
  return (
    <Element
      className={cx(styles["panel"], styles[tone], flush && styles["flush"])}
      aria-labelledby={named ? id : undefined}
    >
      {(title !== undefined || actions !== undefined) && (
        <div className={styles["head"]}>
          {title !== undefined && (
            <Heading id={id} className={styles["title"]}>
              {title}
            </Heading>
          )}
          {actions !== undefined && <div className={styles["actions"]}>{actions}</div>}
        </div>
      )}
      <div className={styles["body"]}>{children}</div>
    </Element>
  );
}
