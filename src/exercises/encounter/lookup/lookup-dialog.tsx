import { ArrowLeft } from "lucide-react";
import { Suspense, lazy, useRef, useState } from "react";
import type { CodeBook } from "../../../domain/codebook/code-book.ts";
import type { IndexTerm } from "../../../domain/codebook/edition.ts";
import type { LookupTrail } from "../../../domain/codebook/guided-lookup.ts";
import { parseIcd10Cm } from "../../../domain/codes/icd10cm.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { LinkTo } from "../../../ui/navigation.tsx";
import { Spinner } from "../../../ui/spinner.tsx";
import { useLoaded } from "../../../ui/use-loaded.ts";
import { CodeDetails } from "./code-details.tsx";
import { CodeSearchBox } from "./code-search-box.tsx";
import { startGuided, type GuidedState } from "./guided/guided-state.ts";
import type { GuidedLookupProps } from "./guided/guided-lookup.tsx";
import styles from "./lookup-dialog.module.css";
import type { SearchCodes } from "./use-search-hits.ts";

const GuidedLookup = lazy(async () => ({
  default: (await import("./guided/guided-lookup.tsx")).GuidedLookup,
}));

export interface LookupDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly book: CodeBook;
  readonly search: SearchCodes;
  readonly initialQuery?: string;
  readonly initialCode?: string;
  /** Called with a billable code, and with the trail of the guided look-up that led to it. */
  readonly onChoose: (code: string, trail?: LookupTrail) => void;
  readonly chooseLabel?: string;
  /** Terms of the book's Index, main terms of external causes behind; with it there is a guided look-up. Stable. */
  readonly loadIndex?: (() => Promise<readonly IndexTerm[]>) | undefined;
  /** Begins with the guided look-up. */
  readonly isGuided?: boolean;
  /** The guided look-up that is under way; its owner keeps it when the dialog closes. */
  readonly guided?: GuidedState | null;
  readonly onGuided?: (state: GuidedState) => void;
}

/** The code book beside the chart: search, results, and the pages that were opened, with a way back. */
export function LookupDialog({ open, onClose, book, ...rest }: LookupDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title={book.edition.title} side>
      <Lookup book={book} {...rest} />
    </Dialog>
  );
}

function Lookup({
  book,
  search,
  initialQuery = "",
  initialCode,
  onChoose,
  chooseLabel,
  loadIndex,
  isGuided: beginsGuided = false,
  guided = null,
  onGuided,
}: Omit<LookupDialogProps, "open" | "onClose">) {
  const [isGuided, setGuided] = useState(beginsGuided && loadIndex !== undefined);
  const [query, setQuery] = useState(initialQuery);
  const [trail, setTrail] = useState<readonly string[]>(
    initialCode === undefined ? [] : [initialCode],
  );
  const input = useRef<HTMLInputElement>(null);
  const code = trail.at(-1);
  const before = trail.at(-2);

  function openCode(next: string): void {
    setTrail([...trail, next]);
  }

  function goBack(): void {
    setTrail(trail.slice(0, -1));
    if (before === undefined) input.current?.focus();
  }

  /** A code is opened as it was typed when it has the shape of one. */
  function openTyped(text: string): void {
    const parsed = parseIcd10Cm(text);
    if (parsed.ok) openCode(parsed.value.code);
  }

  if (isGuided && loadIndex && onGuided) {
    return (
      <div className={styles["lookup"]}>
        <Button
          variant="quiet"
          size="small"
          icon={<ArrowLeft size="1em" />}
          onClick={() => {
            setGuided(false);
          }}
        >
          Search instead
        </Button>
        <Suspense fallback={<Spinner label="Opening the Index" />}>
          <Guided
            book={book}
            loadIndex={loadIndex}
            state={guided ?? startGuided(book.edition.year)}
            onState={onGuided}
            onChoose={onChoose}
          />
        </Suspense>
      </div>
    );
  }

  return (
    <div className={styles["lookup"]}>
      {loadIndex && onGuided && (
        <Button
          size="small"
          onClick={() => {
            setGuided(true);
          }}
        >
          {guided ? "Go on with the guided look-up" : "Guided look-up"}
        </Button>
      )}
      <CodeSearchBox
        label="Search the code book"
        placeholder="Code or words"
        search={search}
        inline={code === undefined}
        text={query}
        onText={setQuery}
        onPick={(hit) => {
          openCode(hit.code);
        }}
        onTyped={openTyped}
        inputRef={input}
        focusFirst={code === undefined}
      />
      {code !== undefined && (
        <>
          {(before !== undefined || query.trim() !== "") && (
            <Button variant="quiet" size="small" icon={<ArrowLeft size="1em" />} onClick={goBack}>
              {before === undefined ? "Back to the results" : `Back to ${before}`}
            </Button>
          )}
          <CodeDetails
            book={book}
            code={code}
            onNavigate={openCode}
            onChoose={onChoose}
            chooseLabel={chooseLabel}
          />
          <p>
            <LinkTo
              to="compareCodes"
              search={{ a: code, edition: String(book.edition.year) }}
              target="_blank"
              rel="noreferrer"
            >
              Compare {code} with another code
            </LinkTo>{" "}
            (in a new tab; the chart stays here)
          </p>
        </>
      )}
    </div>
  );
}

function Guided({
  loadIndex,
  ...rest
}: Omit<GuidedLookupProps, "terms" | "headingLevel"> & {
  readonly loadIndex: () => Promise<readonly IndexTerm[]>;
}) {
  const terms = useLoaded(loadIndex);
  if (!terms) return <Spinner label="Opening the Index" />;
  return <GuidedLookup {...rest} terms={terms} headingLevel={3} />;
}
