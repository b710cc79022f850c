import { pathTo, type CodeBook, type TabularEntry } from "../../../domain/codebook/code-book.ts";
import { LinkTo, type LinkTarget } from "../../../ui/navigation.tsx";
import styles from "./code-details.module.css";
import { CodeLink } from "./code-link.tsx";

/** Chapter › section › category › …, down to where the code stands. */
export function CodePath({
  book,
  entry,
  isBelow,
  linkToPlace,
}: {
  readonly book: CodeBook;
  readonly entry: TabularEntry;
  /** The code itself has a seventh character, so that its entry stands above it. */
  readonly isBelow: boolean;
  readonly linkToPlace: ((id: string) => LinkTarget) | undefined;
}) {
  const place = book.places.get(entry.code.slice(0, 3));
  const above = isBelow ? pathTo(entry) : pathTo(entry).slice(0, -1);
  return (
    <nav aria-label="Place in the Tabular List" className={styles["path"]}>
      <ol>
        {place && (
          <li>
            <Place
              id={String(place.chapter.number)}
              label={`Chapter ${place.chapter.number}`}
              title={place.chapter.title}
              linkToPlace={linkToPlace}
            />
          </li>
        )}
        {place?.sections.map(({ id, title }) => (
          <li key={id}>
            <Place id={id} label={id} title={withoutRange(title)} linkToPlace={linkToPlace} />
          </li>
        ))}
        {above.map(({ code, title }) => (
          <li key={code}>
            <CodeLink code={code} className={styles["step"]}>
              <span className={styles["code"]}>{code}</span> {title}
            </CodeLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** `Diabetes mellitus (E08-E13)` → `Diabetes mellitus`, where the range stands beside it anyway. */
export function withoutRange(title: string): string {
  return title.replace(/ \([A-Z]\d[0-9A-Z](?:-[A-Z]\d[0-9A-Z])?\)$/, "");
}

function Place({
  id,
  label,
  title,
  linkToPlace,
}: {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly linkToPlace: ((id: string) => LinkTarget) | undefined;
}) {
  const text = (
    <>
      <span className={styles["place"]}>{label}</span> {title}
    </>
  );
  if (!linkToPlace) return <span>{text}</span>;
  return (
    <LinkTo {...linkToPlace(id)} className={styles["step"]}>
      {text}
    </LinkTo>
  );
}
