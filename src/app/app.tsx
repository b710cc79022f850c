import { useEffect } from "react";
import { HashRouter } from "react-router-dom";
import { AnnouncerProvider } from "../ui/announcer.tsx";
import { PathToProvider } from "../ui/navigation.tsx";
import { PreferencesProvider, type PreferencesStore } from "../ui/preferences.tsx";
import { applyPreferences } from "./apply-preferences.ts";
import { pathTo } from "./paths.ts";
import { Shell } from "./shell.tsx";

/** Addresses live in the hash, so that the program runs on any static host and inside an LMS. */
export function App({ preferences }: { preferences: PreferencesStore }) {
  useEffect(() => {
    function apply(): void {
      applyPreferences(preferences.get(), document.documentElement);
    }
    apply();
    return preferences.subscribe(apply);
  }, [preferences]);

  return (
    <PreferencesProvider store={preferences}>
      <PathToProvider pathTo={pathTo}>
        <AnnouncerProvider>
          <HashRouter>
            <Shell />
          </HashRouter>
        </AnnouncerProvider>
      </PathToProvider>
    </PreferencesProvider>
  );
}
