import { useEffect, useRef, useState, type RefObject } from "react";

/** Attributes of a box that scrolls: spread them, and give the box a name. */
export interface ScrollRegion<Box extends HTMLElement> {
  readonly ref: RefObject<Box | null>;
  /** Only while the box holds more than it shows must the keyboard reach it. */
  readonly tabIndex?: 0;
}

export function useScrollRegion<Box extends HTMLElement>(): ScrollRegion<Box> {
  const ref = useRef<Box>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const box = ref.current;
    if (!box || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() => {
      setOverflows(
        box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1,
      );
    });
    observer.observe(box);
    for (const child of box.children) observer.observe(child);
    return () => {
      observer.disconnect();
    };
  }, []);
  return overflows ? { ref, tabIndex: 0 } : { ref };
}
