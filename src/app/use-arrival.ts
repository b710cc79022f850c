import { useCallback, useEffect, useLayoutEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router-dom";
import { useAnnounce } from "../ui/announcer.tsx";
import type { OnPageTitle } from "../ui/page-title.tsx";

const PROGRAM = "Chart to Claim";

/**
 * What arriving on another screen means: the document's title, one announcement, the focus on the
 * heading, and the scroll position (the top, or where it was when going back). Nothing moves on the
 * first load, or when only the query changes.
 */
export function useArrival(onArrive: (title: string, pathname: string) => void): OnPageTitle {
  const { pathname, key } = useLocation();
  const navigationType = useNavigationType();
  const announce = useAnnounce();
  const current = useRef({ key, back: false });
  const lastArrival = useRef<string | null>(null);
  const scrollPositions = useRef(new Map<string, number>());

  useLayoutEffect(() => {
    current.current = { key, back: navigationType === "POP" };
  }, [key, navigationType]);

  useEffect(() => {
    const positions = scrollPositions.current;
    function onScroll(): void {
      positions.set(current.current.key, window.scrollY);
    }
    history.scrollRestoration = "manual";
    window.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      window.removeEventListener("scroll", onScroll);
    };
  }, []);

  // Another function for each address: a screen that stays, under the same title, reports again.
  return useCallback(
    (title) => {
      document.title = title === PROGRAM ? PROGRAM : `${title} · ${PROGRAM}`;
      if (lastArrival.current === pathname) return;
      const isFirst = lastArrival.current === null;
      lastArrival.current = pathname;
      onArrive(title, pathname);
      if (isFirst) return;
      announce(title);
      focusHeading();
      const { key: here, back } = current.current;
      window.scrollTo(0, back ? (scrollPositions.current.get(here) ?? 0) : 0);
    },
    [announce, onArrive, pathname],
  );
}

function focusHeading(): void {
  const main = document.querySelector("main");
  const heading = main?.querySelector("h1") ?? main;
  if (!heading) return;
  if (!heading.hasAttribute("tabindex")) heading.setAttribute("tabindex", "-1");
  heading.focus({ preventScroll: true });
}
