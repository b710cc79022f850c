import { billableCodesUnder, type TabularEntry } from "../../../domain/codebook/code-book.ts";
import styles from "./code-details.module.css";
import { CodeLink } from "./code-link.tsx";

/** The entries directly below a heading. */
export function CodeChildren({
  entry,
  headingLevel,
}: {
  readonly entry: TabularEntry;
  readonly headingLevel: 2 | 4;
}) {
  if (entry.children.length === 0) return null;
  const Heading = `h${headingLevel}` as const;
  return (
    <section className={styles["children"]}>
      <Heading className={styles["kind"]}>Below {entry.code}</Heading>
      <ul>
        {entry.children.map((child) => (
          <li key={child.code}>
            <CodeLink code={child.code} className={styles["row"]}>
              <span className={styles["code"]}>{child.code}</span>
              <span>{child.title}</span>
              <span className={styles["count"]}>{countOf(child)}</span>
            </CodeLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function countOf(entry: TabularEntry): string {
  if (entry.children.length > 0) return `${billableCodesUnder(entry).length} codes`;
  return entry.seventhCharacter ? "7th character" : "";
}
