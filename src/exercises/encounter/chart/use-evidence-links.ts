import { useEffect, type RefObject } from "react";
import { focusWhenShown } from "../focus-soon.ts";
import type { Worksheet } from "../worksheet-store.ts";
import { chipOf, wordsOf } from "./links.ts";

/** Leads from a line to its words and back: shows the side that holds the goal, then focuses it there. */
export function useEvidenceLinks(
  frame: RefObject<HTMLElement | null>,
  worksheet: Worksheet,
  onSide: (side: "record" | "codes") => void,
): void {
  useEffect(
    () =>
      worksheet.store.subscribe(({ goal }, { goal: before }) => {
        if (!goal || goal === before) return;
        onSide(goal.to === "words" ? "record" : "codes");
        const find = goal.to === "words" ? wordsOf : chipOf;
        const { id } = goal.mark;
        focusWhenShown(
          () => find(frame.current, id),
          () => {
            worksheet.light([id]);
          },
        );
      }),
    [frame, onSide, worksheet],
  );
}
