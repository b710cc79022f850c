import type { ReactNode } from "react";
import { Disclosure } from "../../../ui/disclosure.tsx";
import rows from "./rows.module.css";

/** A line of a result: what became of it, side by side, and the detail that it opens to. */
export function RowFrame({
  id,
  columns,
  isOpen,
  summary,
  children,
}: {
  /** For links that lead to it. */
  readonly id?: string;
  /** Of the summary, in CSS; one below the other where the screen is narrow. */
  readonly columns: string;
  readonly isOpen: boolean;
  readonly summary: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <li className={rows["row"]} data-row={id}>
      <Disclosure
        defaultOpen={isOpen}
        summary={
          <span className={rows["summary"]} style={{ ["--columns" as string]: columns }}>
            {summary}
          </span>
        }
      >
        <div className={rows["detail"]}>{children}</div>
      </Disclosure>
    </li>
  );
}
