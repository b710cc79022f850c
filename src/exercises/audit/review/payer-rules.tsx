import type { Payer } from "../../../domain/billing/practice.ts";
import styles from "../audit.module.css";

/** The payer's rules in full: findings on services rest on them. */
export function PayerRules({ payer }: { readonly payer: Payer }) {
  return (
    <dl className={styles["rules"]}>
      {payer.rules.map(({ id, title, text }) => (
        <div key={id}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
