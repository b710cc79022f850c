import type { ReactNode } from "react";
import styles from "./rich-text.module.css";

/** Words of an exercise with their few marks: `code`, **strong**, *emphasis*. */
export function RichText({ text }: { readonly text: string }) {
  return <>{pieces(text)}</>;
}

function pieces(text: string): ReactNode[] {
  const found: ReactNode[] = [];
  let at = 0;
  for (const match of text.matchAll(/`([^`]+)`|\*\*(.+?)\*\*|\*([^*]+?)\*/g)) {
    const [whole, code, strong, emphasis] = match;
    if (match.index > at) found.push(text.slice(at, match.index));
    if (code !== undefined) {
      found.push(
        <code key={match.index} className={styles["code"]}>
          {code}
        </code>,
      );
    } else if (strong !== undefined)
      found.push(<strong key={match.index}>{pieces(strong)}</strong>);
    else found.push(<em key={match.index}>{emphasis}</em>);
    at = match.index + whole.length;
  }
  found.push(text.slice(at));
  return found;
}

/** The words without their marks, where only plain text can stand. */
export function plainText(text: string): string {
  return text.replace(/`([^`]+)`|\*\*(.+?)\*\*|\*([^*]+?)\*/g, "$1$2$3");
}
