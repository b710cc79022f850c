import type { ReactNode } from "react";
import { Breadcrumb, type BreadcrumbItem } from "./breadcrumb.tsx";
import { cx } from "./cx.ts";
import styles from "./page.module.css";
import { usePageTitle } from "./page-title.tsx";

/** Gutters and width of a screen; `full` for a workbench that fills the window. */
export function Page({
  width = "normal",
  children,
}: {
  width?: "reading" | "normal" | "wide" | "full";
  children: ReactNode;
}) {
  return <div className={cx(styles["page"], styles[width])}>{children}</div>;
}

/** The `h1` of a screen. Also names the document and takes the focus on arrival. */
export function PageHeader({
  title,
  lead,
  actions,
  breadcrumb,
  documentTitle = title,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly breadcrumb?: readonly BreadcrumbItem[];
  /** Where the heading alone would not tell one tab from another. */
  readonly documentTitle?: string;
}) {
  usePageTitle(documentTitle);
  return (
    <header className={styles["header"]}>
      {breadcrumb && <Breadcrumb items={breadcrumb} />}
      <div className={styles["line"]}>
        <h1>{title}</h1>
        {actions !== undefined && <div className={styles["actions"]}>{actions}</div>}
      </div>
      {lead !== undefined && <p className={styles["lead"]}>{lead}</p>}
    </header>
  );
}
