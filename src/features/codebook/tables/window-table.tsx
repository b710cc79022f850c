import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { lookUpDiagnosis, type CodeBook } from "../../../domain/codebook/code-book.ts";
import { BookLink } from "../book-link.tsx";
import { tabularTarget } from "../code-links.ts";
import type { FlatRow } from "./table-rows.ts";
import styles from "./tables.module.css";

/** A table of which only the rows in view stand in the page. Its box scrolls by the arrow keys. */
export function WindowTable({
  book,
  caption,
  heads,
  rows,
  count,
}: {
  readonly book: CodeBook;
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly FlatRow[];
  /** Rows of the whole table. */
  readonly count: number;
}) {
  const box = useRef<HTMLDivElement>(null);
  // The list is read in this component alone, never memoized.
  // oxlint-disable-next-line react/incompatible-library
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    getItemKey: (index) => rows[index]?.number ?? index,
    estimateSize: () => 36,
    overscan: 10,
  });
  useEffect(() => {
    if (box.current) box.current.scrollTop = 0;
  }, [rows]);
  return (
    <div
      ref={box}
      className={styles["box"]}
      role="region"
      aria-label={`${caption}, scrolls`}
      // A box that scrolls has to be reached by the keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <div
        role="table"
        aria-label={caption}
        aria-rowcount={count + 1}
        aria-colcount={heads.length}
        className={styles["table"]}
        style={{ ["--columns" as string]: heads.length - 1 }}
      >
        <div role="rowgroup" className={styles["head"]}>
          <div role="row" aria-rowindex={1} className={styles["row"]}>
            {heads.map((head) => (
              <div key={head} role="columnheader" className={styles["cell"]}>
                {head}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" className={styles["body"]} style={{ blockSize: list.getTotalSize() }}>
          {list.getVirtualItems().map(({ index, start }) => {
            const flat = rows[index];
            if (!flat) return null;
            return (
              <div
                key={flat.number}
                ref={list.measureElement}
                data-index={index}
                role="row"
                aria-rowindex={flat.number + 1}
                className={styles["row"]}
                style={{ insetBlockStart: start }}
              >
                <div
                  role="rowheader"
                  className={styles["cell"]}
                  style={{ ["--level" as string]: flat.level }}
                  data-main={flat.level === 0 || undefined}
                >
                  <Term flat={flat} />
                </div>
                {heads.slice(1).map((head, column) => (
                  <div key={head} role="cell" className={styles["cell"]}>
                    <Code book={book} code={flat.row.cells?.[column] ?? ""} />
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function Term({ flat: { row } }: { readonly flat: FlatRow }) {
  const { title, nemod, see, seeAlso, note } = row;
  return (
    <>
      {title}
      {nemod !== undefined && <span className={styles["hint"]}> {nemod}</span>}
      {see !== undefined && (
        <span className={styles["hint"]}>
          {" "}
          <i>see</i> {see}
        </span>
      )}
      {seeAlso !== undefined && (
        <span className={styles["hint"]}>
          {" "}
          <i>see also</i> {seeAlso}
        </span>
      )}
      {note !== undefined && <span className={styles["hint"]}> {note}</span>}
    </>
  );
}

function Code({ book, code }: { readonly book: CodeBook; readonly code: string }) {
  const bare = code.replace(/[.-]+$/, "");
  if (bare === "") return <span className={styles["hint"]}>–</span>;
  if (lookUpDiagnosis(book, bare).status === "unknown") {
    return (
      <span className={styles["noLink"]} title="Not in this edition">
        {code}
      </span>
    );
  }
  return (
    <BookLink {...tabularTarget(bare)} className={styles["code"]}>
      {code}
    </BookLink>
  );
}
