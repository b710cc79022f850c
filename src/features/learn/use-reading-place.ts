import { useEffect, useRef, type RefObject } from "react";

const SETTLED_MS = 600;

/** Pixels below the top of the window: a block that begins above this line is being read. */
const READING_LINE = 96;

/** The last block that has begun above the reading line, and whether the end is in view. */
export interface ReadingPlace {
  readonly block: number;
  readonly reachedEnd: boolean;
}

/**
 * Tells where the reader is, once the page stands still, and when it is left. `body` holds the blocks
 * (`data-block`), `end` stands below the last of them.
 */
export function useReadingPlace(
  body: RefObject<HTMLElement | null>,
  end: RefObject<HTMLElement | null>,
  onPlace: (place: ReadingPlace) => void,
): void {
  const latest = useRef(onPlace);
  useEffect(() => {
    latest.current = onPlace;
  }, [onPlace]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let reported = "";
    let seen: ReadingPlace | undefined;

    function report(): void {
      clearTimeout(timer);
      timer = undefined;
      if (!seen) return;
      const asText = JSON.stringify(seen);
      if (asText === reported) return;
      reported = asText;
      latest.current(seen);
    }
    function look(): void {
      // A screen that is being left scrolls once more, when its text is already gone.
      seen = placeNow(body.current, end.current) ?? seen;
      clearTimeout(timer);
      timer = setTimeout(report, SETTLED_MS);
    }
    function onHide(): void {
      if (document.visibilityState === "hidden") report();
    }

    look();
    window.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    document.addEventListener("visibilitychange", onHide);
    return () => {
      report();
      window.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
      document.removeEventListener("visibilitychange", onHide);
    };
  }, [body, end]);
}

function placeNow(body: HTMLElement | null, end: HTMLElement | null): ReadingPlace | undefined {
  if (!body) return undefined;
  let block = 0;
  for (const element of body.querySelectorAll<HTMLElement>("[data-block]")) {
    if (element.getBoundingClientRect().top > READING_LINE) break;
    block = Number(element.dataset["block"]);
  }
  const reachedEnd = end !== null && end.getBoundingClientRect().top <= window.innerHeight;
  return { block, reachedEnd };
}
