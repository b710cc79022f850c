import { useVirtualizer, defaultRangeExtractor } from "@tanstack/react-virtual";
import { ChevronRight } from "lucide-react";
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from "react";
import { flushSync } from "react-dom";
import { cx } from "../../../ui/cx.ts";
import { travel } from "./travel.ts";
import type { TreeRow } from "./tree-row.ts";
import styles from "./tree.module.css";

/** How long typing may rest before it begins anew, in milliseconds. */
const TYPING = 900;
/** More lines than that are not printed. */
const MOST_PRINTED = 1500;
/** So much of what stands above a line is kept in sight, in pixels: two lines. */
const ABOVE = 68;

export interface WindowTreeProps<T> {
  readonly label: string;
  readonly rows: readonly TreeRow<T>[];
  /** The line that has, or gets, the focus when the keyboard comes. */
  readonly active: string | undefined;
  readonly onActive: (id: string) => void;
  readonly onToggle: (ids: readonly string[], isOpen: boolean) => void;
  /** Enter on a line. */
  readonly onEnter?: (row: TreeRow<T>) => void;
  /** What was typed on a line, to jump to the line whose id comes back. */
  readonly onType?: (text: string) => string | undefined;
  /** Another value moves the focus to the active line: somebody arrived by its address. */
  readonly arrival?: string | undefined;
  /** Another value scrolls to the top: other lines are listed. */
  readonly listed?: string;
  readonly children: (row: TreeRow<T>) => ReactNode;
}

/** A tree of which only what is in view stands in the page. One Tab stop; the line in focus always stays. */
export function WindowTree<T>({
  label,
  rows,
  active,
  onActive,
  onToggle,
  onEnter,
  onType,
  arrival,
  listed,
  children,
}: WindowTreeProps<T>) {
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<string>(undefined);
  const isArriving = useRef(false);
  const typed = useRef({ text: "", at: 0 });
  const isPrinting = usePrinting();
  const found = rows.findIndex(({ id }) => id === active);
  const activeIndex = found < 0 ? 0 : found;

  // The list is read in this component alone, never memoized.
  // oxlint-disable-next-line react/incompatible-library
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    getItemKey: (index) => rows[index]?.id ?? index,
    estimateSize: () => 34,
    scrollPaddingStart: ABOVE,
    overscan: isPrinting ? MOST_PRINTED : 8,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return shown.includes(activeIndex) || activeIndex >= rows.length
        ? shown
        : [...shown, activeIndex].toSorted((a, b) => a - b);
    },
  });

  useEffect(() => {
    if (listed !== undefined && box.current) box.current.scrollTop = 0;
  }, [listed]);

  const [arrived, setArrived] = useState<string>();
  useEffect(() => {
    if (arrival === undefined || arrival === arrived || found < 0) return;
    setArrived(arrival);
    // The box may reach below the window: what somebody came for stands near its top, not in its middle.
    list.scrollToIndex(found, { align: "start" });
    isArriving.current = true;
    wanted.current = active;
  }, [active, arrival, arrived, found, list]);

  // The line is in the page once it is active, wherever the window stands.
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const row = box.current?.querySelector<HTMLElement>(
      `[data-line="${CSS.escape(wanted.current)}"]`,
    );
    if (!row) return;
    wanted.current = undefined;
    row.focus({ preventScroll: true });
    if (isArriving.current) row.scrollIntoView({ block: "nearest" });
    isArriving.current = false;
  });

  function go(index: number): void {
    const row = rows[index];
    if (!row) return;
    wanted.current = row.id;
    onActive(row.id);
    list.scrollToIndex(index, { align: "auto" });
  }

  /** A space or comma is part of what is typed only behind something else. */
  function isTyped(key: string): boolean {
    const { text, at } = typed.current;
    const isGoingOn = text !== "" && performance.now() - at <= TYPING;
    return (isGoingOn ? /^[\p{L}\p{N}., '-]$/u : /^[\p{L}\p{N}]$/u).test(key);
  }

  function type(character: string): void {
    const now = performance.now();
    const { text, at } = typed.current;
    const next = (now - at > TYPING ? "" : text) + character;
    typed.current = { text: next, at: now };
    const id = onType?.(next);
    if (id === undefined) return;
    const index = rows.findIndex((row) => row.id === id);
    if (index >= 0) go(index);
    else wanted.current = id;
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const line = event.target as HTMLElement;
    const id = line.dataset["line"];
    if (id === undefined || event.ctrlKey || event.metaKey) return;
    const at = rows.findIndex((row) => row.id === id);
    const row = rows[at];
    if (!row) return;
    const travelled = travel(rows, at, event.key, event.altKey);
    if (travelled?.kind === "go") {
      go(travelled.to);
    } else if (travelled) {
      wanted.current = row.id;
      onToggle(travelled.ids, travelled.isOpen);
    } else if (event.key === "Enter") {
      onEnter?.(row);
    } else if (!event.altKey && isTyped(event.key)) {
      type(event.key);
    } else if (event.key === " ") {
      if (row.isOpen !== undefined) onToggle([row.id], !row.isOpen);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div ref={box} className={styles["box"]}>
      <div
        role="tree"
        aria-label={label}
        className={styles["tree"]}
        style={{ blockSize: list.getTotalSize() }}
      >
        {list.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <Line
              key={row.id}
              row={row}
              index={index}
              start={start}
              isActive={index === activeIndex}
              measure={list.measureElement}
              onActive={onActive}
              onToggle={onToggle}
              onKeyDown={onKeyDown}
            >
              {children}
            </Line>
          );
        })}
      </div>
    </div>
  );
}

function Line<T>({
  row,
  index,
  start,
  isActive,
  measure,
  onActive,
  onToggle,
  onKeyDown,
  children,
}: {
  readonly row: TreeRow<T>;
  readonly index: number;
  readonly start: number;
  readonly isActive: boolean;
  readonly measure: (element: HTMLElement | null) => void;
  readonly onActive: (id: string) => void;
  readonly onToggle: (ids: readonly string[], isOpen: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => void;
  readonly children: WindowTreeProps<T>["children"];
}) {
  const line = useRef<HTMLDivElement>(null);

  const attach = useCallback(
    (element: HTMLDivElement | null) => {
      line.current = element;
      measure(element);
    },
    [measure],
  );

  // The tree is one Tab stop; the links of the line in focus follow it.
  useLayoutEffect(() => {
    for (const link of line.current?.querySelectorAll("a") ?? []) link.tabIndex = isActive ? 0 : -1;
  });

  return (
    <div
      ref={attach}
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.isOpen}
      aria-selected={isActive}
      tabIndex={isActive ? 0 : -1}
      data-index={index}
      data-line={row.id}
      className={styles["line"]}
      style={{ insetBlockStart: start, ["--level" as string]: row.level - 1 }}
      onFocus={() => {
        if (!isActive) onActive(row.id);
      }}
      onClick={(event) => {
        if ((event.target as HTMLElement).closest("a, [data-notes]")) return;
        onActive(row.id);
        if (row.isOpen !== undefined) onToggle([row.id], !row.isOpen);
      }}
      onKeyDown={onKeyDown}
    >
      <ChevronRight
        className={cx(styles["arrow"], row.isOpen === undefined && styles["none"])}
        size="1.1em"
      />
      <div className={styles["content"]}>{children(row)}</div>
    </div>
  );
}

/** True while the page is printed: then every line stands in it. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    function before(): void {
      flushSync(() => {
        setPrinting(true);
      });
    }
    function after(): void {
      setPrinting(false);
    }
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  return isPrinting;
}
