import {
  cloneElement,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type ReactElement,
} from "react";
import styles from "./tooltip.module.css";

const GAP = 6;
const EDGE = 8;

/** Puts the tip under the anchor, or above it where there is no room below; never over the edge. */
function place(tip: HTMLElement, anchor: Element): void {
  const at = anchor.getBoundingClientRect();
  const size = tip.getBoundingClientRect();
  const below = at.bottom + GAP;
  const top = below + size.height > innerHeight - EDGE ? at.top - GAP - size.height : below;
  const centred = at.left + at.width / 2 - size.width / 2;
  const left = Math.max(EDGE, Math.min(centred, innerWidth - EDGE - size.width));
  tip.style.setProperty("top", `${Math.max(EDGE, top)}px`);
  tip.style.setProperty("left", `${left}px`);
}

/**
 * A short text about one focusable element: on hover, on focus, gone with Escape. It stands in the
 * top layer, so that no pane cuts it off. `describes={false}` where the text is the element's name.
 */
export function Tooltip({
  text,
  describes = true,
  children,
}: {
  text: string;
  describes?: boolean;
  children: ReactElement<{ "aria-describedby"?: string | undefined }>;
}) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const tip = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => {
    const shown = tip.current;
    if (!open || !shown || !anchor.current) return undefined;
    // jsdom has no popovers.
    if (typeof shown.showPopover === "function") shown.showPopover();
    place(shown, anchor.current.firstElementChild ?? anchor.current);
    return () => {
      if (typeof shown.hidePopover === "function" && shown.isConnected) shown.hidePopover();
    };
  }, [open]);

  const hide = useCallback(() => {
    setOpen(false);
  }, []);
  const show = useCallback(() => {
    setOpen(true);
  }, []);

  useEffect(() => {
    if (!open) return undefined;
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key === "Escape") hide();
    }
    document.addEventListener("keydown", onKeyDown);
    document.addEventListener("scroll", hide, true);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
      document.removeEventListener("scroll", hide, true);
    };
  }, [open, hide]);

  return (
    <span
      ref={anchor}
      className={styles["anchor"]}
      onPointerEnter={show}
      onPointerLeave={hide}
      onFocus={(event) => {
        if (event.target.matches(":focus-visible")) show();
      }}
      onBlur={hide}
    >
      {describes ? cloneElement(children, { "aria-describedby": id }) : children}
      <span
        ref={tip}
        id={id}
        role="tooltip"
        popover="manual"
        className={styles["tip"]}
        data-open={open || undefined}
      >
        {text}
      </span>
    </span>
  );
}
