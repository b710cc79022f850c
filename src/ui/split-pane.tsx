import {
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from "react";
import styles from "./split-pane.module.css";
import { panelId, tabId, TabList } from "./tabs.tsx";
import { useMediaQuery } from "./use-media-query.ts";
import { useScrollRegion } from "./use-scroll-region.ts";

export interface SplitPaneSide {
  readonly id: string;
  readonly label: string;
  /** Open items, shown on its tab. */
  readonly count?: number | undefined;
  readonly content: ReactNode;
}

const NARROW = "(max-width: 899px)";
const LEAST = 25;
const MOST = 75;
const STEP = 2;

function withinBounds(percent: number): number {
  return Math.round(Math.max(LEAST, Math.min(MOST, percent)) * 10) / 10;
}

function remembered(key: string | undefined, otherwise: number): number {
  if (key === undefined) return otherwise;
  try {
    const stored = Number.parseFloat(localStorage.getItem(`split:${key}`) ?? "");
    return Number.isFinite(stored) ? withinBounds(stored) : otherwise;
  } catch {
    return otherwise;
  }
}

function remember(key: string | undefined, percent: number): void {
  if (key === undefined) return;
  try {
    localStorage.setItem(`split:${key}`, String(percent));
  } catch {
    // Where storing is refused the divider starts in the middle next time.
  }
}

/**
 * Two panes with a divider that pointer and keyboard move; under 900 px they become tabs. The panes
 * stay mounted through the change, so nothing typed or scrolled is lost. A third side is a tab only.
 */
export function SplitPane({
  first,
  second,
  third,
  label,
  initial = 0.5,
  preferenceKey,
  selected,
  onSelect,
}: {
  readonly first: SplitPaneSide;
  readonly second: SplitPaneSide;
  readonly third?: SplitPaneSide;
  /** Names the divider and the tabs: "Chart and worksheet". */
  readonly label: string;
  /** Share of the first pane, 0.25 to 0.75. */
  readonly initial?: number;
  /** Remembers the divider under this key on this device. */
  readonly preferenceKey?: string;
  readonly selected?: string;
  readonly onSelect?: (id: string) => void;
}) {
  const base = useId();
  const narrow = useMediaQuery(NARROW);
  const frame = useRef<HTMLDivElement>(null);
  const [percent, setPercent] = useState(() => remembered(preferenceKey, initial * 100));
  const [own, setOwn] = useState(first.id);
  const sides = third && narrow ? [first, second, third] : [first, second];
  const wanted = selected ?? own;
  const current = sides.some(({ id }) => id === wanted) ? wanted : first.id;

  function move(to: number): void {
    const next = withinBounds(to);
    setPercent(next);
    remember(preferenceKey, next);
  }

  function onPointerMove(event: PointerEvent<HTMLDivElement>): void {
    const box = frame.current?.getBoundingClientRect();
    if (!box || box.width === 0 || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    move(((event.clientX - box.left) / box.width) * 100);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const targets: Readonly<Record<string, number>> = {
      ArrowLeft: percent - STEP,
      ArrowRight: percent + STEP,
      Home: LEAST,
      End: MOST,
      Enter: initial * 100,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    move(target);
  }

  const divider = {
    role: "separator",
    "aria-orientation": "vertical",
    "aria-label": label,
    "aria-controls": panelId(base, first.id),
    "aria-valuemin": LEAST,
    "aria-valuemax": MOST,
    "aria-valuenow": Math.round(percent),
    tabIndex: 0,
    onKeyDown,
    onPointerMove,
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onDoubleClick: () => {
      move(initial * 100);
    },
  } as const;

  return (
    <div className={styles["frame"]}>
      {narrow && (
        <TabList
          base={base}
          label={label}
          tabs={sides}
          selected={current}
          onSelect={(id) => {
            setOwn(id);
            onSelect?.(id);
          }}
        />
      )}
      <div
        ref={frame}
        className={styles["panes"]}
        style={
          narrow
            ? undefined
            : {
                gridTemplateColumns: `minmax(0, ${percent}fr) auto minmax(0, ${100 - percent}fr)`,
              }
        }
      >
        {sides.map((side, index) => (
          <Pane key={side.id} base={base} side={side} narrow={narrow} shown={side.id === current}>
            {index === 0 && !narrow && <div {...divider} className={styles["divider"]} />}
          </Pane>
        ))}
      </div>
    </div>
  );
}

/** One side, with the divider that follows it. */
function Pane({
  base,
  side,
  narrow,
  shown,
  children,
}: {
  base: string;
  side: SplitPaneSide;
  narrow: boolean;
  shown: boolean;
  children: ReactNode;
}) {
  const region = useScrollRegion<HTMLDivElement>();
  const roles = narrow
    ? { role: "tabpanel", "aria-labelledby": tabId(base, side.id) }
    : { role: "region", "aria-label": side.label };
  return (
    <>
      <div
        {...region}
        {...roles}
        id={panelId(base, side.id)}
        hidden={narrow && !shown}
        className={styles["pane"]}
      >
        {side.content}
      </div>
      {children}
    </>
  );
}
