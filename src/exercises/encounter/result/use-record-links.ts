import { useState, type RefObject } from "react";
import { wordsOf } from "../chart/links.ts";
import type { LinkGoal } from "../chart/links.ts";
import { focusWhenShown } from "../focus-soon.ts";
import { rowIdOf, type RecordLinks } from "./record-marks.ts";

const NONE: readonly string[] = [];

/** Leads from a row to its words in the record and back, and keeps what is lit on both sides. */
export function useRecordLinks(frame: RefObject<HTMLElement | null>): RecordLinks {
  const [lit, setLit] = useState(NONE);
  const [goal, setGoal] = useState<LinkGoal | null>(null);
  return {
    lit,
    goal,
    light: (ids) => {
      setLit(ids.length === 0 ? NONE : ids);
    },
    lead: (next) => {
      setGoal({ ...next });
      const { id } = next.mark;
      focusWhenShown(
        () => (next.to === "words" ? wordsOf(frame.current, id) : openedRow(frame.current, id)),
        () => {
          setLit([id]);
        },
      );
    },
  };
}

/** The words as the row lists them; a row that is closed is opened. */
function openedRow(frame: HTMLElement | null, id: string): HTMLElement | null {
  const row = frame?.querySelector<HTMLElement>(`[data-row="${rowIdOf(id)}"]`);
  const details = row?.querySelector("details");
  if (details) details.open = true;
  return row?.querySelector<HTMLElement>(`[data-chip="${id}"]`) ?? null;
}
