import type { Edition } from "../../domain/codebook/edition.ts";
import styles from "./codebook.module.css";

/** The notice that must stand wherever an edition that has one is shown (the AMA's for CPT). */
export function CptNotice({ edition }: { readonly edition: Edition }) {
  if (edition.notice === undefined) return null;
  return <p className={styles["notice"]}>{edition.notice}</p>;
}
