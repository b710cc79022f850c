import { useState, type PointerEvent, type RefObject } from "react";

/**
 * Dragging a row of a list by its grip: the row under the pointer gives way at once. `onMove` gets the row's present
 * place and its new one; the keyboard needs a way of its own.
 */
export function useRowDrag(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
) {
  const [dragged, setDragged] = useState<number | null>(null);

  function rowAt(y: number): number {
    return [...(list.current?.children ?? [])].findIndex((row) => {
      const box = row.getBoundingClientRect();
      return y >= box.top && y <= box.bottom;
    });
  }

  function end(): void {
    setDragged(null);
  }

  return {
    dragged,
    gripProps: (index: number) => ({
      "aria-hidden": true,
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(index);
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const to = rowAt(event.clientY);
        if (dragged === null || to < 0 || to === dragged) return;
        onMove(dragged, to);
        setDragged(to);
      },
      onPointerUp: end,
      onPointerCancel: end,
    }),
  } as const;
}
