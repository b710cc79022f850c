import { ChevronLeft, ChevronRight } from "lucide-react";
import { useEffect, useRef } from "react";
import {
  billableCodesUnder,
  lookUpDiagnosis,
  type CodeBook,
  type DiagnosisLookup,
  type TabularEntry,
} from "../../../domain/codebook/code-book.ts";
import { keepSeventh, neighboursOf } from "../../../domain/codebook/neighbours.ts";
import { Button } from "../../../ui/button.tsx";
import type { LinkTarget } from "../../../ui/navigation.tsx";
import { VerdictBadge } from "../../../ui/verdict-badge.tsx";
import { CodeChildren } from "./code-children.tsx";
import styles from "./code-details.module.css";
import { CodeLink, CodeLinkProvider } from "./code-link.tsx";
import { CodeNotes } from "./code-notes.tsx";
import { CodePath } from "./code-path.tsx";
import { SeventhCharacters } from "./seventh-characters.tsx";

export interface CodeDetailsProps {
  readonly book: CodeBook;
  /** Well-formed, with its dot. */
  readonly code: string;
  readonly onNavigate: (code: string) => void;
  /** Codes become links to these places; without it they are buttons. */
  readonly linkTo?: ((code: string) => LinkTarget) | undefined;
  /** A section (`E08-E13`) or chapter (`4`) becomes a link to this place. */
  readonly linkToPlace?: ((id: string) => LinkTarget) | undefined;
  readonly onChoose?: ((code: string) => void) | undefined;
  readonly chooseLabel?: string | undefined;
  readonly headingLevel?: 1 | 3;
}

/** One code as the Tabular List tells it: what it is, what it lacks, which notes hold for it, what stands around it. */
export function CodeDetails({
  book,
  code,
  onNavigate,
  linkTo,
  linkToPlace,
  onChoose,
  chooseLabel,
  headingLevel = 3,
}: CodeDetailsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const found = lookUpDiagnosis(book, code);
  const Heading = `h${headingLevel}` as const;

  const isPage = linkTo !== undefined;

  // A screen sets the focus when it arrives; inside a dialog each code that is opened takes it.
  useEffect(() => {
    if (!isPage) heading.current?.focus();
  }, [code, isPage]);

  return (
    <CodeLinkProvider value={{ book, onNavigate, linkTo }}>
      <article className={styles["details"]}>
        {found.status !== "unknown" && (
          <CodePath
            book={book}
            entry={found.entry}
            isBelow={code !== found.entry.code}
            linkToPlace={linkToPlace}
          />
        )}
        <header className={styles["head"]}>
          <Heading
            ref={(element) => {
              heading.current = element;
              // A dialog that opens gives its focus to the element with this attribute.
              if (!isPage) element?.setAttribute("autofocus", "");
            }}
            tabIndex={-1}
            className={styles["title"]}
          >
            <span className={styles["code"]}>{code}</span>{" "}
            <span>{found.status === "unknown" ? "Not in this edition" : found.title}</span>
          </Heading>
          <Status book={book} code={code} found={found} />
          {onChoose && found.status === "billable" && (
            <Button
              variant="primary"
              onClick={() => {
                onChoose(code);
              }}
            >
              {chooseLabel ?? `Add ${code}`}
            </Button>
          )}
        </header>
        {found.status !== "unknown" && (
          <Body book={book} code={code} entry={found.entry} headingLevel={headingLevel} />
        )}
      </article>
    </CodeLinkProvider>
  );
}

function Status({
  book,
  code,
  found,
}: {
  readonly book: CodeBook;
  readonly code: string;
  readonly found: DiagnosisLookup;
}) {
  switch (found.status) {
    case "billable":
      return (
        <p className={styles["status"]}>
          <VerdictBadge verdict="correct">Billable</VerdictBadge> Complete: it can stand on a claim
          of fiscal year {book.edition.year}.
        </p>
      );
    case "header": {
      const count = billableCodesUnder(found.entry).length;
      return (
        <p className={styles["status"]}>
          <VerdictBadge verdict="partial">Not billable yet</VerdictBadge>{" "}
          {found.needs === "more-characters"
            ? `A heading: choose among the ${count} complete codes below it.`
            : missingSeventh(found.entry)}
        </p>
      );
    }
    case "bad-extension":
      return (
        <p className={styles["status"]}>
          <VerdictBadge verdict="wrong">No such code</VerdictBadge> The book has no {code}. What it
          has at this place is <CodeLink code={found.entry.code} />.
        </p>
      );
    case "unknown":
      return (
        <p className={styles["status"]}>
          <VerdictBadge verdict="wrong">No such code here</VerdictBadge> {book.edition.title} has no{" "}
          {code}.
          {found.nearest && (
            <>
              {" "}
              The nearest entry is <CodeLink code={found.nearest.code} /> {found.nearest.title}.
            </>
          )}
        </p>
      );
  }
}

function missingSeventh({ code }: TabularEntry): string {
  return code.replace(".", "").length < 6
    ? "It needs a seventh character, with X in the places between."
    : "It needs a seventh character.";
}

function Body({
  book,
  code,
  entry,
  headingLevel,
}: {
  readonly book: CodeBook;
  readonly code: string;
  readonly entry: TabularEntry;
  readonly headingLevel: 1 | 3;
}) {
  const { before, after } = neighboursOf(book, entry);
  const below = headingLevel === 1 ? 2 : 4;
  return (
    <>
      <SeventhCharacters code={code} entry={entry} headingLevel={below} />
      <CodeChildren entry={entry} headingLevel={below} />
      <CodeNotes book={book} entry={entry} headingLevel={below} />
      <nav className={styles["neighbours"]} aria-label="Neighbors in the Tabular List">
        {before && (
          <CodeLink code={keepSeventh(code, before)} className={styles["neighbour"]}>
            <ChevronLeft size="1.1em" />
            <span>
              <span className={styles["code"]}>{keepSeventh(code, before)}</span> {before.title}
            </span>
          </CodeLink>
        )}
        {after && (
          <CodeLink code={keepSeventh(code, after)} className={styles["neighbour"]} isAfter>
            <span>
              <span className={styles["code"]}>{keepSeventh(code, after)}</span> {after.title}
            </span>
            <ChevronRight size="1.1em" />
          </CodeLink>
        )}
      </nav>
    </>
  );
}
