import { Menu, Moon, Settings, Sun, X } from "lucide-react";
import { useEffect, useId, useState } from "react";
import { useLocation } from "react-router-dom";
import { IconButton } from "../ui/icon-button.tsx";
import { LinkTo, NavLinkTo, type LinkTarget } from "../ui/navigation.tsx";
import { usePreferences, usePreferencesStore } from "../ui/preferences.tsx";
import { Tooltip } from "../ui/tooltip.tsx";
import { useMediaQuery } from "../ui/use-media-query.ts";
import styles from "./header.module.css";
import { Wordmark } from "./wordmark.tsx";

const menu: readonly (LinkTarget & { readonly label: string })[] = [
  { to: "learn", label: "Learn" },
  { to: "practice", label: "Practice" },
  { to: "codebook", label: "Code book" },
  { to: "careerFit", label: "Which role suits me?" },
  { to: "teach", label: "Teach" },
  { to: "progress", label: "Progress" },
];

export function Header() {
  const id = useId();
  const { pathname } = useLocation();
  const [openOn, setOpenOn] = useState<string | null>(null);
  // A menu belongs to the screen on which it was opened: navigating closes it.
  const open = openOn === pathname;

  useEffect(() => {
    if (!open) return undefined;
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== "Escape") return;
      setOpenOn(null);
      document.getElementById(`${id}-button`)?.focus();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [id, open]);

  return (
    <header className={styles["header"]}>
      <button
        type="button"
        className={styles["skip"]}
        onClick={() => {
          document.querySelector("main")?.focus();
        }}
      >
        Skip to content
      </button>
      <LinkTo to="home" className={styles["home"]}>
        <Wordmark />
      </LinkTo>
      <button
        type="button"
        id={`${id}-button`}
        className={styles["menuButton"]}
        aria-expanded={open}
        aria-controls={`${id}-menu`}
        onClick={() => {
          setOpenOn(open ? null : pathname);
        }}
      >
        {open ? <X size="1.25em" /> : <Menu size="1.25em" />}
        Menu
      </button>
      <nav id={`${id}-menu`} aria-label="Main" className={styles["nav"]} data-open={open}>
        <ul className={styles["list"]}>
          {menu.map(({ label, ...target }) => (
            <li key={target.to}>
              <NavLinkTo {...target} className={styles["link"] ?? ""}>
                {label}
              </NavLinkTo>
            </li>
          ))}
          <li className={styles["narrowOnly"]}>
            <NavLinkTo to="settings" className={styles["link"] ?? ""}>
              Settings
            </NavLinkTo>
          </li>
        </ul>
      </nav>
      <div className={styles["tools"]}>
        <ThemeButton />
        <Tooltip text="Settings" describes={false}>
          <LinkTo to="settings" className={styles["tool"]} aria-label="Settings">
            <Settings size="1.25em" />
          </LinkTo>
        </Tooltip>
      </div>
    </header>
  );
}

/** Turns to the other theme than the one that is seen; Settings leads back to the system's. */
function ThemeButton() {
  const store = usePreferencesStore();
  const { theme } = usePreferences();
  const systemIsDark = useMediaQuery("(prefers-color-scheme: dark)");
  const dark = theme === "dark" || (theme === "system" && systemIsDark);
  return (
    <IconButton
      label={dark ? "Light theme" : "Dark theme"}
      icon={dark ? <Sun size="1.25em" /> : <Moon size="1.25em" />}
      onClick={() => {
        store.set({ theme: dark ? "light" : "dark" });
      }}
    />
  );
}
