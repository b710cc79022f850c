import { Fragment } from "react";
import { useStore } from "zustand";
import type { ChartBlock } from "../../../domain/grading/chart.ts";
import { useAnnounce } from "../../../ui/announcer.tsx";
import { evidenceOf, type LineRef } from "../edit.ts";
import type { Worksheet } from "../worksheet-store.ts";
import styles from "./chart.module.css";
import { markColor } from "./links.ts";
import { MarkedText } from "./marked-text.tsx";
import { cellsOf, marksIn, marksOfCell, phrasesOf } from "./segments.ts";

/** One numbered piece of the record, with the learner's marks; while a line is marked, its phrases are buttons. */
export function ChartBlockView({
  block,
  worksheet,
  isFound = false,
}: {
  readonly block: ChartBlock;
  readonly worksheet: Worksheet;
  /** The place that a search of the record leads to. */
  readonly isFound?: boolean;
}) {
  const marking = useStore(worksheet.store, (state) => state.marking);
  const isRow = block.kind === "row" || block.kind === "head";
  const cells = isRow ? cellsOf(block.text) : [{ start: 0, text: block.text }];
  return (
    <div
      className={styles["block"]}
      data-kind={block.kind}
      data-found={isFound || undefined}
      id={`paragraph-${block.paragraph}`}
    >
      <span className={styles["number"]} aria-hidden="true">
        {block.paragraph}
      </span>
      <div
        className={styles["text"]}
        data-paragraph={block.paragraph}
        style={
          isRow ? { gridTemplateColumns: `1.6fr repeat(${cells.length - 1}, 1fr)` } : undefined
        }
      >
        {cells.map((cell, index) => (
          <Fragment key={cell.start}>
            {/* The separator stays in the text, so that selected words keep their place in the block. */}
            {index > 0 && <span className={styles["separator"]}> | </span>}
            <span className={isRow ? styles["cell"] : undefined}>
              {marking ? (
                <Phrases block={block} text={cell.text} worksheet={worksheet} marking={marking} />
              ) : (
                <Marked block={block} cell={cell} worksheet={worksheet} />
              )}
            </span>
          </Fragment>
        ))}
      </div>
    </div>
  );
}

const NONE: readonly string[] = [];

function Marked({
  block,
  cell,
  worksheet,
}: {
  readonly block: ChartBlock;
  readonly cell: { readonly start: number; readonly text: string };
  readonly worksheet: Worksheet;
}) {
  const answer = useStore(worksheet.store, (state) => state.answer);
  const marks = marksOfCell(marksIn(answer, block.paragraph, block.text), cell);
  const lit = useStore(worksheet.store, (state) => (marks.length === 0 ? NONE : state.lit));
  const announce = useAnnounce();
  return (
    <MarkedText
      text={cell.text}
      marks={marks}
      lit={lit}
      onLight={worksheet.light}
      onLead={(mark) => {
        worksheet.lead({ to: "line", mark });
      }}
      onRemove={({ remove, name }) => {
        if (remove && worksheet.removeEvidence(remove.line, remove.evidence)) {
          announce(`Mark for ${name} removed`);
        }
      }}
    />
  );
}

function Phrases({
  block,
  text: whole,
  worksheet,
  marking,
}: {
  readonly block: ChartBlock;
  /** The block's text, or one cell of a row. */
  readonly text: string;
  readonly worksheet: Worksheet;
  readonly marking: LineRef;
}) {
  const answer = useStore(worksheet.store, (state) => state.answer);
  const evidence = evidenceOf(answer, marking);
  return phrasesOf(whole).map(({ start, text }) => {
    const existing = evidence.find(
      ({ paragraph, quote }) =>
        paragraph === block.paragraph && (quote.includes(text) || text.includes(quote)),
    );
    const isMarked = existing !== undefined;
    return (
      <button
        key={start}
        type="button"
        data-phrase
        className={styles["phrase"]}
        aria-pressed={isMarked}
        style={isMarked ? { backgroundColor: markColor(marking) } : undefined}
        onClick={() => {
          worksheet.toggleEvidence(
            marking,
            existing ?? { paragraph: block.paragraph, quote: text },
          );
        }}
      >
        {text}
      </button>
    );
  });
}
