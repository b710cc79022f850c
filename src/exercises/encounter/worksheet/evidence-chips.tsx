import { X } from "lucide-react";
import { useStore } from "zustand";
import type { Evidence } from "../../../domain/grading/answer.ts";
import type { Chart } from "../../../domain/grading/chart.ts";
import { placesOf } from "../../../domain/grading/record/places.ts";
import { useAnnounce } from "../../../ui/announcer.tsx";
import { lineName, markColor, markId } from "../chart/links.ts";
import { evidenceOf, type LineRef } from "../edit.ts";
import type { Worksheet } from "../worksheet-store.ts";
import styles from "./worksheet.module.css";

/** The words that were marked for a line: each chip leads to them in the record, or takes the mark away. */
export function EvidenceChips({
  worksheet,
  line,
  chart,
}: {
  readonly worksheet: Worksheet;
  readonly line: LineRef;
  readonly chart: Chart;
}) {
  const evidence = useStore(worksheet.store, (state) => evidenceOf(state.answer, line));
  const announce = useAnnounce();
  if (evidence.length === 0) return null;

  function remove(mark: Evidence, button: HTMLElement): void {
    // What is focused goes away: the focus stays with its line.
    const card = button.closest<HTMLElement>("[id^='line-']");
    if (!worksheet.removeEvidence(line, mark)) return;
    announce(`Mark for ${lineName(line)} removed`);
    requestAnimationFrame(() => {
      card?.querySelector<HTMLElement>("[data-mark]")?.focus();
    });
  }

  return (
    <ul className={styles["chips"]} aria-label={`Words for ${lineName(line)}`}>
      {evidence.map((mark, nth) => (
        <Chip
          key={`${mark.paragraph} ${mark.quote}`}
          worksheet={worksheet}
          line={line}
          id={markId(line, nth)}
          mark={mark}
          section={placesOf(chart).get(mark.paragraph)?.section ?? "Record"}
          onRemove={remove}
        />
      ))}
    </ul>
  );
}

function Chip({
  worksheet,
  line,
  id,
  mark,
  section,
  onRemove,
}: {
  readonly worksheet: Worksheet;
  readonly line: LineRef;
  readonly id: string;
  readonly mark: Evidence;
  readonly section: string;
  readonly onRemove: (mark: Evidence, button: HTMLElement) => void;
}) {
  const isLit = useStore(worksheet.store, (state) => state.lit.includes(id));
  const light = () => {
    worksheet.light([id]);
  };
  const dim = () => {
    worksheet.light([]);
  };
  return (
    <li
      className={styles["chip"]}
      data-lit={isLit || undefined}
      style={{ backgroundColor: markColor(line) }}
      onPointerEnter={light}
      onPointerLeave={dim}
    >
      <button
        type="button"
        className={styles["chipWords"]}
        data-chip={id}
        aria-label={`“${mark.quote}”, ${section}, paragraph ${mark.paragraph}: go to the words`}
        aria-keyshortcuts="Delete"
        title={mark.quote}
        onFocus={light}
        onBlur={dim}
        onClick={() => {
          worksheet.lead({ to: "words", mark: { id, paragraph: mark.paragraph } });
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key === "Delete" || key === "Backspace") onRemove(mark, currentTarget);
        }}
      >
        <span className={styles["chipQuote"]}>{mark.quote}</span>
        <span className={styles["chipSection"]}>{section.replace(/\s*\([^()]*\)/g, "")}</span>
      </button>
      <button
        type="button"
        className={styles["chipRemove"]}
        aria-label={`Remove the mark “${mark.quote}”`}
        onClick={({ currentTarget }) => {
          onRemove(mark, currentTarget);
        }}
      >
        <X size="1em" aria-hidden="true" />
      </button>
    </li>
  );
}
