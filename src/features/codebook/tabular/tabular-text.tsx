import { noteKinds, type Notes, type SeventhCharacter } from "../../../domain/codebook/edition.ts";
import { noteWords, NoteText } from "../../../exercises/encounter/lookup/code-notes.tsx";
import { withoutRange } from "../../../exercises/encounter/lookup/code-path.tsx";
import { BookLink } from "../book-link.tsx";
import { diagnosisTarget } from "../code-links.ts";
import { notesOfLine, type TabularLine } from "./tabular-source.ts";
import styles from "./tabular.module.css";

/** One line of the Tabular List: its code and title, and below them its notes, as in the book. */
export function TabularText({
  line,
  isOpen,
  withNotes,
}: {
  readonly line: TabularLine;
  readonly isOpen: boolean | undefined;
  readonly withNotes: boolean;
}) {
  const notes = notesOfLine(line);
  // A closed chapter or heading keeps its notes to itself, so that the contents stay short.
  const shows = withNotes && isOpen !== false;
  const seventh = line.kind === "entry" ? line.entry.node.seventhCharacter : undefined;
  return (
    <>
      <div className={styles["name"]} data-kind={line.kind}>
        <Name line={line} />
      </div>
      {shows && (notes !== undefined || seventh !== undefined) && (
        <div role="note" className={styles["notes"]} data-notes>
          {notes && <NotesInPlace notes={notes} />}
          {seventh && <Sevenths seventh={seventh} />}
        </div>
      )}
    </>
  );
}

function Name({ line }: { readonly line: TabularLine }) {
  switch (line.kind) {
    case "chapter": {
      const { number, title, first, last } = line.chapter;
      return (
        <>
          <span className={styles["place"]}>Chapter {number}</span> {withoutRange(title)}{" "}
          <span className={styles["range"]}>
            {first}–{last}
          </span>
        </>
      );
    }
    case "section":
      return (
        <>
          <span className={styles["place"]}>{line.section.id}</span>{" "}
          {withoutRange(line.section.title)}
        </>
      );
    case "entry": {
      const { code, title, children, seventhCharacter } = line.entry;
      return (
        <>
          <BookLink {...diagnosisTarget(code)} className={styles["code"]}>
            {code}
          </BookLink>{" "}
          {title}
          {children.length === 0 && seventhCharacter !== undefined && (
            <span className={styles["flag"]}> 7th character</span>
          )}
        </>
      );
    }
  }
}

function NotesInPlace({ notes }: { readonly notes: Notes }) {
  return noteKinds.map((kind) => {
    const texts = notes[kind] ?? [];
    if (texts.length === 0) return null;
    return (
      <div key={kind} className={styles["note"]} data-kind={kind}>
        {kind !== "inclusionTerms" && (
          <span className={styles["kind"]}>{noteWords[kind].title}</span>
        )}
        <ul>
          {texts.map((text, at) => (
            // The book repeats some lines.
            <li key={`${at} ${text}`}>
              <NoteText text={text} />
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

function Sevenths({ seventh }: { readonly seventh: SeventhCharacter }) {
  return (
    <div className={styles["note"]} data-kind="seventh">
      <span className={styles["kind"]}>7th character</span>
      <ul>
        {Object.entries(seventh.values).map(([character, meaning]) => (
          <li key={character}>
            <b className={styles["character"]}>{character}</b> {meaning}
          </li>
        ))}
      </ul>
    </div>
  );
}
