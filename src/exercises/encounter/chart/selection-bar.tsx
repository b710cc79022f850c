import { useEffect, useState, type RefObject } from "react";
import { useStore } from "zustand";
import type { Evidence } from "../../../domain/grading/answer.ts";
import type { LineRef } from "../edit.ts";
import type { Worksheet } from "../worksheet-store.ts";
import { lineLetter, lineName, markColor } from "./links.ts";
import styles from "./chart.module.css";

interface Selected {
  readonly evidence: readonly Evidence[];
  readonly top: number;
  readonly left: number;
}

/** A small bar over words that were selected with the pointer: press the line that they support. */
export function SelectionBar({
  within,
  worksheet,
}: {
  readonly within: RefObject<HTMLElement | null>;
  readonly worksheet: Worksheet;
}) {
  const answer = useStore(worksheet.store, (state) => state.answer);
  const [selected, setSelected] = useState<Selected | null>(null);

  useEffect(() => {
    const read = () => {
      setSelected(within.current ? readSelection(within.current) : null);
    };
    document.addEventListener("selectionchange", read);
    return () => {
      document.removeEventListener("selectionchange", read);
    };
  }, [within]);

  const lines: readonly { readonly ref: LineRef; readonly code: string }[] = [
    ...answer.diagnoses.map(({ code }, index) => ({
      ref: { part: "diagnoses" as const, index },
      code,
    })),
    ...answer.services.map(({ code }, index) => ({
      ref: { part: "services" as const, index },
      code,
    })),
    ...(answer.query && !answer.query.isSent
      ? [{ ref: { part: "query" as const, index: 0 }, code: "query" }]
      : []),
  ];
  if (!selected || lines.length === 0) return null;

  return (
    <div
      className={styles["bar"]}
      style={{ top: selected.top, left: selected.left }}
      role="toolbar"
      aria-label="The selected words support"
    >
      <span>Supports</span>
      {lines.map(({ ref, code }) => (
        <button
          key={`${ref.part}-${ref.index}`}
          type="button"
          className={styles["barButton"]}
          style={{ backgroundColor: markColor(ref) }}
          aria-label={`Supports ${lineName(ref)}, ${code}`}
          // Pressing must not end the selection before it is read.
          onPointerDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            for (const mark of selected.evidence) worksheet.toggleEvidence(ref, mark);
            getSelection()?.removeAllRanges();
          }}
        >
          {lineLetter(ref)} <span className="mono">{code}</span>
        </button>
      ))}
    </div>
  );
}

/** The selected words by paragraph, with the place for the bar in the reader's own coordinates. */
function readSelection(reader: HTMLElement): Selected | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const evidence = [...reader.querySelectorAll<HTMLElement>("[data-paragraph]")].flatMap(
    (block) => {
      if (!range.intersectsNode(block)) return [];
      const part = document.createRange();
      part.selectNodeContents(block);
      if (block.contains(range.startContainer))
        part.setStart(range.startContainer, range.startOffset);
      if (block.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset);
      const quote = part.toString().trim().replace(/\s+/g, " ").slice(0, 600);
      return quote.length < 2 ? [] : [{ paragraph: Number(block.dataset["paragraph"]), quote }];
    },
  );
  if (evidence.length === 0) return null;
  const box = range.getBoundingClientRect();
  const frame = reader.getBoundingClientRect();
  return {
    evidence,
    top: box.bottom - frame.top + 6,
    left: Math.max(0, Math.min(box.left - frame.left, frame.width - 240)),
  };
}
