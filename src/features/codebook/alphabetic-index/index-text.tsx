import type { CodeBook } from "../../../domain/codebook/code-book.ts";
import { lookUpDiagnosis } from "../../../domain/codebook/code-book.ts";
import type { IndexTerm } from "../../../domain/codebook/edition.ts";
import { followReference, printedTerm } from "../../../domain/codebook/index-path.ts";
import type { LinkTarget } from "../../../ui/navigation.tsx";
import { BookLink } from "../book-link.tsx";
import { indexTarget } from "../code-links.ts";
import { addressOf, type IndexLine } from "./index-source.ts";
import styles from "./alphabetic-index.module.css";

/** Where Enter on a line leads: its code in the Tabular List, or the term that it sends to. */
export function targetOfLine(
  terms: readonly IndexTerm[],
  { term, printed }: IndexLine,
  isExternal: boolean,
): LinkTarget | undefined {
  if (term.code !== undefined) return verifyTarget(term.code, printed, isExternal);
  return term.see === undefined ? undefined : seeTarget(terms, term.see, isExternal);
}

function verifyTarget(code: string, printed: readonly string[], isExternal: boolean): LinkTarget {
  return {
    to: "tabularCode",
    params: { code: bare(code) },
    search: { from: addressOf(printed), ...(isExternal ? { index: "external" } : {}) },
  };
}

function seeTarget(
  terms: readonly IndexTerm[],
  reference: string,
  isExternal: boolean,
): LinkTarget | undefined {
  if (/^table of drugs/i.test(reference)) return { to: "codeTable", params: { table: "drugs" } };
  const found = followReference(terms, reference);
  if (/^neoplasm/i.test(reference) && found?.isWhole !== true) {
    return { to: "codeTable", params: { table: "neoplasm" } };
  }
  return found && indexTarget(addressOf(found.path.map(printedTerm)), isExternal);
}

/** One line of the Index: the term, what does not change the code, where it sends, and its code to verify. */
export function IndexText({
  book,
  terms,
  line,
  isMain,
  isExternal,
}: {
  readonly book: CodeBook;
  readonly terms: readonly IndexTerm[];
  readonly line: IndexLine;
  readonly isMain: boolean;
  readonly isExternal: boolean;
}) {
  const { title, nemod, code, manifestation, see, seeAlso } = line.term;
  return (
    <div className={styles["line"]}>
      <span className={isMain ? styles["main"] : undefined}>{title}</span>
      {nemod !== undefined && <span className={styles["nemod"]}> {nemod}</span>}{" "}
      {code !== undefined && <Verify book={book} code={code} line={line} isExternal={isExternal} />}
      {manifestation !== undefined && (
        <>
          {" ["}
          <Verify book={book} code={manifestation} line={line} isExternal={isExternal} />
          {"]"}
        </>
      )}
      {see !== undefined && (
        <See word="see" terms={terms} reference={see} isExternal={isExternal} />
      )}
      {seeAlso !== undefined && (
        <See word="see also" terms={terms} reference={seeAlso} isExternal={isExternal} />
      )}
    </div>
  );
}

/** A code of the Index is a place to look, not an answer: its link leads to the Tabular List. */
function Verify({
  book,
  code,
  line,
  isExternal,
}: {
  readonly book: CodeBook;
  readonly code: string;
  readonly line: IndexLine;
  readonly isExternal: boolean;
}) {
  const found = lookUpDiagnosis(book, bare(code));
  if (found.status === "unknown") {
    return (
      <span className={styles["noLink"]} title="Not in this edition">
        {code}
      </span>
    );
  }
  return (
    <BookLink
      {...verifyTarget(code, line.printed, isExternal)}
      className={styles["code"]}
      aria-label={`${code}, verify in the Tabular List`}
      title="Verify in the Tabular List"
    >
      {code}
    </BookLink>
  );
}

function See({
  word,
  terms,
  reference,
  isExternal,
}: {
  readonly word: string;
  readonly terms: readonly IndexTerm[];
  readonly reference: string;
  readonly isExternal: boolean;
}) {
  const target = seeTarget(terms, reference, isExternal);
  const text = reference.replace(/^also /, "");
  return (
    <span className={styles["see"]}>
      <i>{word}</i> {target ? <BookLink {...target}>{text}</BookLink> : <span>{text}</span>}
    </span>
  );
}

/** `S52.52-` → `S52.52`. */
function bare(code: string): string {
  return code.replace(/[.-]+$/, "");
}
