import { Check, CloudAlert, LoaderCircle } from "lucide-react";
import { createContext, use } from "react";
import { cx } from "./cx.ts";
import styles from "./save-state.module.css";

export type SaveStateName = "idle" | "saving" | "saved" | "error";

const words: Readonly<Record<Exclude<SaveStateName, "saved">, string>> = {
  idle: "",
  saving: "Saving…",
  error: "Not saved",
};

export type SavedPlaceName = "device" | "tab";

/** Where saved work goes; `tab` in browsers that keep nothing, as some private windows. */
export const SavedPlace = createContext<SavedPlaceName>("device");

const savedWords: Readonly<Record<SavedPlaceName, string>> = {
  device: "Saved on this device",
  tab: "Kept in this tab only",
};

const icons: Readonly<Record<SaveStateName, typeof Check | null>> = {
  idle: null,
  saving: LoaderCircle,
  saved: Check,
  error: CloudAlert,
};

/** "Saved" only after the store said so. A failure is announced at once; saving is not. */
export function SaveState({ state, message }: { state: SaveStateName; message?: string }) {
  const place = use(SavedPlace);
  const Icon = icons[state];
  return (
    <span
      className={cx(styles["state"], styles[state])}
      role={state === "error" ? "alert" : undefined}
    >
      {Icon && <Icon size="1.1em" />}
      {message ?? (state === "saved" ? savedWords[place] : words[state])}
    </span>
  );
}
