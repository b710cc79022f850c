import type { Preferences } from "../ui/preferences.tsx";

/** Puts preferences where the style sheets look; `public/first-paint.js` does the same earlier. */
export function applyPreferences(preferences: Preferences, root: HTMLElement): void {
  setOrRemove(root, "data-theme", preferences.theme);
  setOrRemove(root, "data-motion", preferences.motion);
  root.style.setProperty("--text-size", String(preferences.textSize / 100));
}

function setOrRemove(root: HTMLElement, name: string, value: string): void {
  if (value === "system") root.removeAttribute(name);
  else root.setAttribute(name, value);
}
