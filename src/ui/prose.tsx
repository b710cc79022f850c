import type { ReactNode } from "react";
import styles from "./prose.module.css";

/** Text to be read: the serif face, a measure of 70 characters, generous lines. */
export function Prose({
  as: Element = "div",
  children,
}: {
  as?: "div" | "article" | "section";
  children: ReactNode;
}) {
  return <Element className={styles["prose"]}>{children}</Element>;
}
