import { Check, CloudAlert, LoaderCircle } from "lucide-react";
import { cx } from "./cx.ts";
import styles from "./save-state.module.css";

export type SaveStateName = "idle" | "saving" | "saved" | "error";

const words: Readonly<Record<SaveStateName, string>> = {
  idle: "",
  saving: "Saving…",
  saved: "Saved on this device",
  error: "Not saved",
};

const icons: Readonly<Record<SaveStateName, typeof Check | null>> = {
  idle: null,
  saving: LoaderCircle,
  saved: Check,
  error: CloudAlert,
};

/** "Saved" only after the store said so. A failure is announced at once; saving is not. */
export function SaveState({ state, message }: { state: SaveStateName; message?: string }) {
  const Icon = icons[state];
  return (
    <span
      className={cx(styles["state"], styles[state])}
      role={state === "error" ? "alert" : undefined}
    >
      {Icon && <Icon size="1.1em" />}
      {message ?? words[state]}
    </span>
  );
}
