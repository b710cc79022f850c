import type { Edition } from "../../domain/codebook/edition.ts";
import { editionDates } from "./edition-dates.ts";
import styles from "./codebook.module.css";

/** Which edition and year a page shows. */
export function EditionLine({ edition }: { readonly edition: Omit<Edition, "system"> }) {
  return (
    <p className={styles["hint"]}>
      {edition.title}. {editionDates(edition)}
    </p>
  );
}
