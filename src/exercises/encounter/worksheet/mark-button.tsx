import { Highlighter } from "lucide-react";
import { useStore } from "zustand";
import { VisuallyHidden } from "../../../ui/visually-hidden.tsx";
import { markColor } from "../chart/links.ts";
import { evidenceOf, type LineRef } from "../edit.ts";
import type { Worksheet } from "../worksheet-store.ts";
import styles from "./worksheet.module.css";

/** Starts and ends the marking of words for a line; shows how many marks it has, in the line's colour. */
export function MarkButton({
  worksheet,
  line,
  name,
}: {
  readonly worksheet: Worksheet;
  readonly line: LineRef;
  readonly name: string;
}) {
  const count = useStore(worksheet.store, (state) => evidenceOf(state.answer, line).length);
  const isMarking = useStore(
    worksheet.store,
    ({ marking }) => marking?.part === line.part && marking.index === line.index,
  );
  return (
    <button
      type="button"
      data-mark
      className={styles["markButton"]}
      style={count > 0 ? { backgroundColor: markColor(line) } : undefined}
      aria-pressed={isMarking}
      title={`Mark the words that support ${name}`}
      onClick={() => {
        worksheet.setMarking(isMarking ? null : line);
      }}
    >
      <Highlighter size="1em" aria-hidden="true" />
      <VisuallyHidden>Mark the words that support {name}: </VisuallyHidden>
      {count}
      <VisuallyHidden> {count === 1 ? "mark" : "marks"}</VisuallyHidden>
    </button>
  );
}
