import { describe, expect, it } from "vitest";
import firstPaint from "../../public/first-paint.js?raw";
import { createPreferencesStore } from "../ui/preferences.tsx";
import { applyPreferences } from "./apply-preferences.ts";

function attributesOf(root: HTMLElement) {
  return {
    theme: root.dataset["theme"],
    motion: root.dataset["motion"],
    textSize: root.style.getPropertyValue("--text-size"),
  };
}

describe("preferences on the page", () => {
  it("are the same before the first paint as after the program has started", () => {
    const store = createPreferencesStore(localStorage);
    store.set({ theme: "dark", textSize: 125, motion: "reduce" });
    const script = document.createElement("script");
    script.textContent = firstPaint;
    document.head.append(script);
    const early = attributesOf(document.documentElement);

    const started = document.createElement("html");
    applyPreferences(store.get(), started);
    expect(attributesOf(started)).toEqual({ theme: "dark", motion: "reduce", textSize: "1.25" });
    expect(early).toEqual(attributesOf(started));
  });

  it("leave the page to the system when they are taken back", () => {
    const root = document.createElement("html");
    const store = createPreferencesStore(undefined);
    store.set({ theme: "dark" });
    applyPreferences(store.get(), root);
    store.set({ theme: "system" });
    applyPreferences(store.get(), root);
    expect(root).not.toHaveAttribute("data-theme");
  });
});
