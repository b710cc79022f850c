import { formatMoney, type Cents } from "../lib/money.ts";
import styles from "./money.module.css";

/** An amount with its cents in tabular figures; a column of them lines up when right-aligned. */
export function Money({ cents, sign = false }: { cents: Cents; sign?: boolean }) {
  const amount = formatMoney(cents);
  const shown = sign ? amount.replace(/^-?/, (minus) => `${minus}$`) : amount;
  return <span className={styles["money"]}>{shown.replace("-", "−")}</span>;
}
