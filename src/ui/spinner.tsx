import styles from "./spinner.module.css";

/** Work of unknown length. The label is spoken, and shown beside the ring. */
export function Spinner({ label = "Loading" }: { label?: string }) {
  return (
    <output className={styles["spinner"]}>
      <span className={styles["ring"]} aria-hidden="true" />
      {label}…
    </output>
  );
}
