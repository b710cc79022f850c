import {
  notesOnPath,
  type CodeBook,
  type PlacedNote,
  type TabularEntry,
} from "../../../domain/codebook/code-book.ts";
import { noteKinds, type NoteKind } from "../../../domain/codebook/edition.ts";
import { noteSegments } from "../../../domain/codebook/note-references.ts";
import styles from "./code-details.module.css";
import { CodeLink } from "./code-link.tsx";

/** What each kind of note asks of a coder, in our own words (Official Guidelines I.A.10 to I.A.17). */
export const noteWords: Readonly<
  Record<NoteKind, { readonly title: string; readonly meaning: string }>
> = {
  includes: { title: "Includes", meaning: "Conditions that belong here." },
  inclusionTerms: {
    title: "Inclusion terms",
    meaning: "Wordings in a record that this code stands for.",
  },
  excludes1: {
    title: "Excludes1",
    meaning: "Not coded here: the two exclude each other and never stand together.",
  },
  excludes2: {
    title: "Excludes2",
    meaning: "Not part of this code: a patient who has both gets both.",
  },
  codeFirst: {
    title: "Code first",
    meaning: "The underlying condition comes before this code.",
  },
  useAdditionalCode: {
    title: "Use additional code",
    meaning: "One more code behind this one, if the record supports it.",
  },
  codeAlso: {
    title: "Code also",
    meaning: "Two codes may be needed; which is first depends on the encounter.",
  },
  notes: { title: "Notes", meaning: "" },
};

/** Every note that holds for an entry, by kind, each with the place that it is inherited from. */
export function CodeNotes({
  book,
  entry,
  headingLevel,
}: {
  readonly book: CodeBook;
  readonly entry: TabularEntry;
  readonly headingLevel: 2 | 4;
}) {
  // A heading's inclusion terms describe the heading; they say nothing of the codes below it.
  const notes = notesOnPath(book, entry).filter(
    ({ kind, origin }) => kind !== "inclusionTerms" || origin === entry.code,
  );
  const Heading = `h${headingLevel}` as const;
  return noteKinds.map((kind) => {
    const ofKind = notes.filter((note) => note.kind === kind);
    if (ofKind.length === 0) return null;
    const { title, meaning } = noteWords[kind];
    return (
      <section key={kind} className={styles["notes"]} data-kind={kind}>
        <Heading className={styles["kind"]}>
          {title}
          {meaning !== "" && <span className={styles["meaning"]}>{meaning}</span>}
        </Heading>
        {groupsOf(ofKind).map(([origin, texts]) => (
          <div key={origin} className={styles["origin"]}>
            <p className={styles["from"]}>{origin === entry.code ? "Here" : fromWhere(origin)}</p>
            <ul>
              {texts.map((text, at) => (
                <li key={text} data-under={isUnderLead(texts, at) || undefined}>
                  <NoteText text={text} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    );
  });
}

function groupsOf(notes: readonly PlacedNote[]): readonly (readonly [string, readonly string[]])[] {
  const groups = new Map<string, string[]>();
  for (const { origin, text } of notes) {
    const texts = groups.get(origin) ?? [];
    if (!texts.includes(text)) texts.push(text);
    groups.set(origin, texts);
  }
  return [...groups];
}

/** A line behind one that ends with a colon ("code to identify control using:") belongs to it. */
function isUnderLead(texts: readonly string[], at: number): boolean {
  return !texts[at]?.endsWith(":") && texts.slice(0, at).some((text) => text.endsWith(":"));
}

function fromWhere(origin: string) {
  const isCode = /^[A-Z]\d[0-9A-Z](\.|$)/.test(origin);
  return isCode ? (
    <>
      from <CodeLink code={origin} />
    </>
  ) : (
    `from ${origin.startsWith("Chapter") ? origin.toLowerCase() : `section ${origin}`}`
  );
}

/** A note with its codes as links. */
export function NoteText({ text }: { readonly text: string }) {
  // The release begins a note that continues its heading with a comma.
  return noteSegments(text.replace(/^, ?/, "")).map(({ start, text: piece, code }) =>
    code === undefined ? (
      piece
    ) : (
      <CodeLink key={start} code={code}>
        {piece}
      </CodeLink>
    ),
  );
}
