import { useCallback, useState } from "react";
import { lookUpDiagnosis, type CodeBook } from "../../../domain/codebook/code-book.ts";
import { listCodeMarks, saveCodeMark, type MarkedCode } from "../../../storage/code-marks.ts";
import { Button } from "../../../ui/button.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { useLoaded } from "../../../ui/use-loaded.ts";
import { VisuallyHidden } from "../../../ui/visually-hidden.tsx";
import { BookFrame } from "../book-frame.tsx";
import { BookLink } from "../book-link.tsx";
import { codeTarget, isCodeSystem } from "../code-links.ts";
import type { CodebookData } from "../codebook-data.ts";
import styles from "./marks.module.css";

/** `/codebook/bookmarks`: every code that carries somebody's bookmark or note. */
export function BookmarksPage() {
  return (
    <BookFrame
      here="Bookmarks"
      lead="The codes that you marked or wrote a note on. They stay on this device and go into your backup."
    >
      {({ book }, data) => <Marks book={book} data={data} />}
    </BookFrame>
  );
}

function Marks({ book, data }: { readonly book: CodeBook; readonly data: CodebookData }) {
  const [round, setRound] = useState(0);
  const load = useCallback(() => {
    void round;
    return listCodeMarks();
  }, [round]);
  const loaded = useLoaded(load);
  if (!loaded) return null;
  if (!loaded.ok) {
    const { message, whatWasKept, whatToDo } = loaded.error;
    return <Notice tone="error" title={message} kept={whatWasKept} next={whatToDo} />;
  }
  if (loaded.value.length === 0) {
    return (
      <EmptyState title="Nothing is marked yet">
        On a code’s page, press Bookmark or write a note: what you learned about it, which record it
        came from, what you mixed it up with.
      </EmptyState>
    );
  }
  return (
    <ul className={styles["list"]}>
      {loaded.value.map((mark) => (
        <li key={`${mark.system} ${mark.code}`} data-system={mark.system}>
          <span>
            {isCodeSystem(mark.system) ? (
              <BookLink {...codeTarget(mark.system, mark.code)} className={styles["code"]}>
                {mark.code}
              </BookLink>
            ) : (
              mark.code
            )}{" "}
            {titleOf(book, data, mark)}
          </span>
          {mark.isBookmarked && (
            <Button
              size="small"
              variant="quiet"
              onClick={() => {
                void saveCodeMark(mark.system, mark.code, { isBookmarked: false }).then(() => {
                  setRound((before) => before + 1);
                });
              }}
            >
              Remove bookmark
              <VisuallyHidden> on {mark.code}</VisuallyHidden>
            </Button>
          )}
          {mark.note !== "" && <p className={styles["note"]}>{mark.note}</p>}
        </li>
      ))}
    </ul>
  );
}

function titleOf(book: CodeBook, { services }: CodebookData, { system, code }: MarkedCode): string {
  if (system === "icd10cm") {
    const found = lookUpDiagnosis(book, code);
    return found.status === "unknown" ? "not in this edition" : found.title;
  }
  for (const { codes, modifiers } of services) {
    const entry = system === "modifier" ? modifiers.get(code) : codes.get(code);
    if (entry) return entry.title;
  }
  return "not in the editions at hand";
}
