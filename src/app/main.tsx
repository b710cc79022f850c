import "../ui/tokens.css";
import "../ui/fonts.css";
import "../ui/base.css";
import "../ui/utilities.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createPreferencesStore } from "../ui/preferences.tsx";
import { App } from "./app.tsx";

/** Reading the property alone throws where storage is forbidden. */
function localStorageIfAllowed(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

const container = document.getElementById("root");
const message = document.getElementById("unsupported-browser");
// `public/unsupported.js` ran before: where it shows its message, that is the page.
if (container && message?.hidden !== false) {
  createRoot(container).render(
    <StrictMode>
      <App preferences={createPreferencesStore(localStorageIfAllowed())} />
    </StrictMode>,
  );
}
