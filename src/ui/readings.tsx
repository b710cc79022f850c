import { Disclosure } from "./disclosure.tsx";
import styles from "./readings.module.css";

export interface Reading {
  readonly name: string;
  /** The figure, large. */
  readonly share: string;
  /** What it was made of. */
  readonly value: string;
  readonly meaning: string;
}

/** Several readings of one result side by side, each with its definition one press away. */
export function ReadingList({ readings }: { readonly readings: readonly Reading[] }) {
  return (
    <ul className={styles["readings"]}>
      {readings.map(({ name, share, value, meaning }) => (
        <li key={name}>
          <span className={styles["share"]}>{share}</span>
          <strong>{name}</strong> <span className="muted">{value}</span>
          <Disclosure summary="What this means">
            <p>{meaning}</p>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
