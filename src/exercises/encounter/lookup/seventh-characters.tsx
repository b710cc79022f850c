import { withSeventh, type TabularEntry } from "../../../domain/codebook/code-book.ts";
import styles from "./code-details.module.css";
import { CodeLink } from "./code-link.tsx";

/** The seventh characters of a code as a row of choices, each leading to the complete code. */
export function SeventhCharacters({
  code,
  entry,
  headingLevel,
}: {
  readonly code: string;
  readonly entry: TabularEntry;
  readonly headingLevel: 2 | 4;
}) {
  const seventh = entry.seventhCharacter;
  if (!seventh || entry.children.length > 0) return null;
  const Heading = `h${headingLevel}` as const;
  return (
    <section className={styles["sevenths"]}>
      <Heading className={styles["kind"]}>Seventh character</Heading>
      <ul>
        {Object.entries(seventh.values).map(([character, meaning]) => {
          const complete = withSeventh(entry.code, character);
          const terms = seventh.inclusionTerms?.[character] ?? [];
          return (
            <li key={character}>
              <CodeLink code={complete} className={styles["seventh"]} current={complete === code}>
                <span className={styles["character"]}>{character}</span>
                <span>
                  <span className={styles["code"]}>{complete}</span>
                  <span className={styles["means"]}>{meaning}</span>
                  {terms.map((term) => (
                    <span key={term} className={styles["term"]}>
                      {term}
                    </span>
                  ))}
                </span>
              </CodeLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
