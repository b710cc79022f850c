import styles from "./wordmark.module.css";

/** A chart whose lower half is a claim, and the name. */
export function Wordmark() {
  return (
    <span className={styles["wordmark"]}>
      <svg viewBox="0 0 32 32" className={styles["mark"]} aria-hidden="true">
        <path className={styles["sheet"]} d="M6 3h13l7 7v19H6z" />
        <path className={styles["claim"]} d="M6 20h20v9H6z" />
        <path className={styles["fold"]} d="M19 3v7h7" />
        <path className={styles["words"]} d="M10.5 10h4M10.5 15h11" />
        <path className={styles["amount"]} d="M15 24.5h6.5" />
      </svg>
      <span>
        Chart <span className={styles["to"]}>to</span> Claim
      </span>
    </span>
  );
}
