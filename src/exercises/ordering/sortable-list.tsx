import { ArrowDown, ArrowUp, GripVertical } from "lucide-react";
import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
} from "react";
import { useAnnounce } from "../../ui/announcer.tsx";
import { cx } from "../../ui/cx.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { plainText, RichText } from "../frame/rich-text.tsx";
import styles from "./view.module.css";

type Direction = "up" | "down";

/** A list whose items move by two buttons each, by the arrow keys on those buttons, or by dragging the grip. */
export function SortableList({
  labelledBy,
  items,
  onOrder,
}: {
  readonly labelledBy: string;
  readonly items: readonly { readonly id: string; readonly text: string }[];
  readonly onOrder: (ids: string[]) => void;
}) {
  const announce = useAnnounce();
  const list = useRef<HTMLOListElement>(null);
  /** The button that keeps the focus when its item moves in the document. */
  const keepsFocus = useRef<{ id: string; direction: Direction } | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const ids = items.map((item) => item.id);

  useLayoutEffect(() => {
    const target = keepsFocus.current;
    keepsFocus.current = null;
    if (!target) return;
    const row = [...(list.current?.children ?? [])].find(
      (child) => child instanceof HTMLElement && child.dataset["item"] === target.id,
    );
    row?.querySelector<HTMLElement>(`[data-move="${target.direction}"]`)?.focus();
  });

  function place(id: string, to: number): void {
    const from = ids.indexOf(id);
    if (to < 0 || to >= ids.length || to === from) return;
    const next = ids.toSpliced(from, 1).toSpliced(to, 0, id);
    const text = items[from]?.text ?? "";
    announce(`${plainText(text)}: now ${to + 1} of ${ids.length}`);
    onOrder(next);
  }

  function step(id: string, direction: Direction, pressed: Direction = direction): void {
    keepsFocus.current = { id, direction: pressed };
    place(id, ids.indexOf(id) + (direction === "up" ? -1 : 1));
  }

  function onKeyDown(event: KeyboardEvent, id: string, button: Direction): void {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    step(id, event.key === "ArrowUp" ? "up" : "down", button);
  }

  const moveTo = useEffectEvent((y: number) => {
    if (dragged === null) return;
    const to = [...(list.current?.children ?? [])].findIndex((row) => {
      const box = row.getBoundingClientRect();
      return y >= box.top && y <= box.bottom;
    });
    if (to >= 0) place(dragged, to);
  });

  // On the window: the dragged row moves in the document, which would end a capture by it.
  const isDragging = dragged !== null;
  useEffect(() => {
    if (!isDragging) return undefined;
    const onMove = (event: PointerEvent) => moveTo(event.clientY);
    const onEnd = () => setDragged(null);
    window.addEventListener("pointermove", onMove);
    window.addEventListener("pointerup", onEnd);
    window.addEventListener("pointercancel", onEnd);
    return () => {
      window.removeEventListener("pointermove", onMove);
      window.removeEventListener("pointerup", onEnd);
      window.removeEventListener("pointercancel", onEnd);
    };
  }, [isDragging]);

  return (
    <ol ref={list} className={styles["list"]} aria-labelledby={labelledBy}>
      {items.map((item, index) => (
        <li
          key={item.id}
          className={cx(styles["item"], dragged === item.id && styles["dragged"])}
          data-item={item.id}
        >
          <span
            className={styles["grip"]}
            aria-hidden="true"
            onPointerDown={(event) => {
              event.preventDefault();
              setDragged(item.id);
            }}
          >
            <GripVertical size="1.1em" />
          </span>
          <span className={styles["number"]}>{index + 1}</span>
          <span className={styles["text"]}>
            <RichText text={item.text} />
          </span>
          <span className={styles["moves"]}>
            {(["up", "down"] as const).map((direction) => (
              <IconButton
                key={direction}
                size="small"
                label={`Move ${direction}: ${plainText(item.text)}`}
                icon={direction === "up" ? <ArrowUp size="1em" /> : <ArrowDown size="1em" />}
                aria-disabled={index === (direction === "up" ? 0 : items.length - 1)}
                data-move={direction}
                onKeyDown={(event) => onKeyDown(event, item.id, direction)}
                onClick={() => step(item.id, direction)}
              />
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}
