import { lookUpDiagnosis, type CodeBook } from "../../../../domain/codebook/code-book.ts";
import { notesToRead } from "../../../../domain/codebook/guided-lookup.ts";
import { Button } from "../../../../ui/button.tsx";
import { CodeChildren } from "../code-children.tsx";
import { CodeLinkProvider } from "../code-link.tsx";
import { CodeNotes } from "../code-notes.tsx";
import { CodePath } from "../code-path.tsx";
import { SeventhCharacters } from "../seventh-characters.tsx";
import {
  backTo,
  chooseSeventh,
  openInTabular,
  readNotes,
  settle,
  type GuidedState,
} from "./guided-state.ts";
import styles from "./guided.module.css";

interface StageProps {
  readonly state: GuidedState;
  readonly onState: (state: GuidedState) => void;
  readonly book: CodeBook;
  readonly headingLevel: 2 | 3;
}

/** The parts of a code's page have headings of the second or the fourth level. */
function partLevel(headingLevel: 2 | 3): 2 | 4 {
  return headingLevel === 2 ? 2 : 4;
}

export function TabularStage({ state, onState, book, headingLevel }: StageProps) {
  const { code = "" } = state;
  const found = lookUpDiagnosis(book, code);
  if (found.status === "unknown") {
    return (
      <>
        <p>
          {code} is not in {book.edition.title}. A teaching edition holds a choice of categories.
        </p>
        <Back state={state} onState={onState} />
      </>
    );
  }
  const { entry } = found;
  return (
    <Links state={state} onState={onState} book={book}>
      <CodePath book={book} entry={entry} isBelow={code !== entry.code} linkToPlace={undefined} />
      <p className={styles["title"]}>
        <span className={styles["code"]}>{entry.code}</span> {entry.title}
      </p>
      {entry.children.length > 0 ? (
        <p>Not complete yet: choose the line below that fits the record.</p>
      ) : (
        <p>Nothing lies below: this is as far as the list goes.</p>
      )}
      <CodeChildren entry={entry} headingLevel={partLevel(headingLevel)} />
      <div className={styles["actions"]}>
        {entry.children.length === 0 && (
          <Button
            variant="primary"
            onClick={() => {
              onState(backTo({ ...state, code: entry.code }, "notes"));
            }}
          >
            It fits: read its notes
          </Button>
        )}
        <Back state={state} onState={onState} />
        <Button
          variant="quiet"
          onClick={() => {
            onState(settle(state, entry.code));
          }}
        >
          Settle on {entry.code} without its notes
        </Button>
      </div>
    </Links>
  );
}

export function NotesStage({ state, onState, book, headingLevel }: StageProps) {
  const { code = "" } = state;
  const found = lookUpDiagnosis(book, code);
  if (found.status === "unknown") return null;
  const { entry } = found;
  const count = notesToRead(book, entry);
  return (
    <Links state={state} onState={onState} book={book}>
      <p className={styles["title"]}>
        <span className={styles["code"]}>{entry.code}</span> {entry.title}
      </p>
      {count === 0 && <p>No note holds for this code, not even one of its chapter.</p>}
      <CodeNotes book={book} entry={entry} headingLevel={partLevel(headingLevel)} />
      <div className={styles["actions"]}>
        <Button
          variant="primary"
          onClick={() => {
            onState(readNotes(state, book));
          }}
        >
          {count === 0
            ? "Go on"
            : count === 1
              ? "I have read the note; it still fits"
              : `I have read these ${count} notes; it still fits`}
        </Button>
        <Button
          variant="quiet"
          onClick={() => {
            onState(backTo(state, "tabular"));
          }}
        >
          Back to the Tabular List
        </Button>
      </div>
    </Links>
  );
}

export function SeventhStage({ state, onState, book, headingLevel }: StageProps) {
  const { code = "" } = state;
  const found = lookUpDiagnosis(book, code);
  if (found.status === "unknown") return null;
  const { entry } = found;
  return (
    <CodeLinkProvider
      value={{
        book,
        linkTo: undefined,
        onNavigate: (complete) => {
          onState(chooseSeventh(state, complete));
        },
      }}
    >
      <p className={styles["title"]}>
        <span className={styles["code"]}>{entry.code}</span> {entry.title}
      </p>
      <SeventhCharacters code={code} entry={entry} headingLevel={partLevel(headingLevel)} />
      <div className={styles["actions"]}>
        <Button
          variant="quiet"
          onClick={() => {
            onState(backTo(state, "notes"));
          }}
        >
          Back to the notes
        </Button>
        <Button
          variant="quiet"
          onClick={() => {
            onState(settle(state, entry.code));
          }}
        >
          Settle on {entry.code} without one
        </Button>
      </div>
    </CodeLinkProvider>
  );
}

/** Every code within leads to its place in the Tabular List, and goes on the trail. */
function Links({
  state,
  onState,
  book,
  children,
}: Omit<StageProps, "headingLevel"> & { readonly children: React.ReactNode }) {
  return (
    <CodeLinkProvider
      value={{
        book,
        linkTo: undefined,
        onNavigate: (code) => {
          onState(openInTabular(state, code));
        },
      }}
    >
      {children}
    </CodeLinkProvider>
  );
}

function Back({ state, onState }: Pick<StageProps, "state" | "onState">) {
  return (
    <Button
      variant="quiet"
      onClick={() => {
        onState(backTo(state, state.path.length > 0 ? "subterm" : "main-term"));
      }}
    >
      Back to the Index
    </Button>
  );
}
