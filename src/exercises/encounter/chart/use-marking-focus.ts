import { useEffect } from "react";
import type { Worksheet } from "../worksheet-store.ts";

/** Marking happens in the record; when it ends, the focus returns to the line that was marked. */
export function useMarkingFocus(worksheet: Worksheet, onSide: (id: string) => void): void {
  useEffect(
    () =>
      worksheet.store.subscribe(({ marking }, { marking: before }) => {
        if (marking === before) return;
        if (marking) {
          onSide("record");
        } else if (before) {
          onSide("codes");
          requestAnimationFrame(() => {
            const line = document.getElementById(`line-${before.part}-${before.index}`);
            if (document.activeElement === document.body) {
              line?.querySelector<HTMLElement>("[data-mark]")?.focus();
            }
          });
        }
      }),
    [onSide, worksheet],
  );
}
