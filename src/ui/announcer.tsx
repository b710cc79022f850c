import { createContext, use, useCallback, useRef, useState, type ReactNode } from "react";
import { VisuallyHidden } from "./visually-hidden.tsx";

type Announce = (message: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** Speaks a short message through the one polite live region: `announce("Saved")`. */
export function useAnnounce(): Announce {
  return use(AnnounceContext);
}

/** Holds the live region. Two nodes take turns, so that the same message twice is spoken twice. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [messages, setMessages] = useState<readonly [string, string]>(["", ""]);
  const turn = useRef(0);
  const announce = useCallback((message: string) => {
    turn.current = 1 - turn.current;
    setMessages(turn.current === 0 ? [message, ""] : ["", message]);
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <VisuallyHidden as="div">
        <div aria-live="polite">{messages[0]}</div>
        <div aria-live="polite">{messages[1]}</div>
      </VisuallyHidden>
    </AnnounceContext>
  );
}
