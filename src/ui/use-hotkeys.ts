import { useEffect, useRef } from "react";
import { usePreferences } from "./preferences.tsx";

/** Keys as people write them (`/`, `e`, `Ctrl+Enter`, `Alt+ArrowUp`), each with what it does. */
export type Hotkeys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const SINGLE_CHARACTER = /^.$/u;

/** `Ctrl` stands for ⌘ as well; Shift counts with letters and named keys, since `?` includes it. */
function comboOf(event: KeyboardEvent): string {
  const { key } = event;
  const isSymbol = SINGLE_CHARACTER.test(key) && key.toLowerCase() === key.toUpperCase();
  const parts = [
    (event.ctrlKey || event.metaKey) && "ctrl",
    event.altKey && "alt",
    event.shiftKey && !isSymbol && "shift",
    key.toLowerCase(),
  ];
  return parts.filter(Boolean).join("+");
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest("textarea, select")) return true;
  const input = target.closest("input");
  return input !== null && !["checkbox", "radio", "button", "file"].includes(input.type);
}

/**
 * Listens for keys while the component is mounted. A plain key rests while somebody types and when
 * shortcuts of one key are switched off; every key rests behind an open dialog unless `inDialog`.
 */
export function useHotkeys(hotkeys: Hotkeys, options: { inDialog?: boolean } = {}): void {
  const { singleKeyShortcuts } = usePreferences();
  const { inDialog = false } = options;
  const latest = useRef(hotkeys);
  useEffect(() => {
    latest.current = hotkeys;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing) return;
      const modified = event.ctrlKey || event.metaKey;
      if (!modified && isTyping(event.target)) return;
      const plain = !modified && !event.altKey && SINGLE_CHARACTER.test(event.key);
      if (plain && !singleKeyShortcuts) return;
      if (!inDialog && document.querySelector("dialog[open][data-modal]")) return;
      const combo = comboOf(event);
      const found = Object.entries(latest.current).find(([keys]) => keys.toLowerCase() === combo);
      if (!found) return;
      event.preventDefault();
      found[1](event);
    }
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [inDialog, singleKeyShortcuts]);
}
