import { Fragment } from "react";
import styles from "./kbd.module.css";

const caps: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
};

/** Keys as caps: `Ctrl+Enter`. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className={styles["keys"]}>
      {keys.split("+").map((key, index) => (
        <Fragment key={key}>
          {index > 0 && " + "}
          <kbd className={styles["key"]}>{caps[key] ?? key}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
