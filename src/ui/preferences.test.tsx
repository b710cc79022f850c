import { describe, expect, it } from "vitest";
import { createPreferencesStore, defaultPreferences } from "./preferences.tsx";

describe("stored preferences", () => {
  it("come back in the next visit", () => {
    localStorage.clear();
    createPreferencesStore(localStorage).set({ theme: "dark", textSize: 125 });
    expect(createPreferencesStore(localStorage).get()).toEqual({
      ...defaultPreferences,
      theme: "dark",
      textSize: 125,
    });
  });

  it.each([
    ["not JSON", "{"],
    ["not an object", "7"],
    ["null", "null"],
    ["values of an older or a strange program", '{"theme":"sepia","textSize":9,"motion":1}'],
  ])("fall back to the defaults when they are %s", (_, text) => {
    localStorage.setItem("preferences", text);
    expect(createPreferencesStore(localStorage).get()).toEqual(defaultPreferences);
  });

  it("hold until the tab closes where storing is refused", () => {
    const refusing: Storage = {
      length: 0,
      clear: () => undefined,
      key: () => null,
      getItem: () => {
        throw new DOMException("denied", "SecurityError");
      },
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
      removeItem: () => undefined,
    };
    const store = createPreferencesStore(refusing);
    store.set({ motion: "reduce" });
    expect(store.get().motion).toBe("reduce");
  });
});
