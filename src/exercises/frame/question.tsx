import styles from "./exercise-frame.module.css";
import { RichText } from "./rich-text.tsx";

/** The words of the question; other elements are labelled by its id. */
export function Question({
  id,
  text,
  as: Element = "p",
}: {
  readonly id?: string;
  readonly text: string;
  readonly as?: "p" | "legend";
}) {
  return (
    <Element id={id} className={styles["question"]}>
      <RichText text={text} />
    </Element>
  );
}

/** What is said about the answer as a whole. */
export function Feedback({ text }: { readonly text: string }) {
  return text === "" ? null : (
    <p>
      <RichText text={text} />
    </p>
  );
}
