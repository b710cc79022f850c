import type { Edition } from "../../domain/codebook/edition.ts";
import { formatUsDate, type IsoDate } from "../../lib/calendar-date.ts";
import styles from "./codebook.module.css";

/** Which edition and year a page shows. */
export function EditionLine({ edition }: { readonly edition: Edition }) {
  const { title, validFrom, validTo } = edition;
  return (
    <p className={styles["hint"]}>
      {title}. For dates of service {formatUsDate(validFrom as IsoDate)} to{" "}
      {formatUsDate(validTo as IsoDate)}.
    </p>
  );
}
