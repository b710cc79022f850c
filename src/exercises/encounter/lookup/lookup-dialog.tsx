import { ArrowLeft } from "lucide-react";
import { useRef, useState } from "react";
import type { CodeBook } from "../../../domain/codebook/code-book.ts";
import { parseIcd10Cm } from "../../../domain/codes/icd10cm.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { CodeDetails } from "./code-details.tsx";
import { CodeSearchBox } from "./code-search-box.tsx";
import styles from "./lookup-dialog.module.css";
import type { SearchCodes } from "./use-search-hits.ts";

export interface LookupDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly book: CodeBook;
  readonly search: SearchCodes;
  readonly initialQuery?: string;
  readonly initialCode?: string;
  /** Called with a billable code. */
  readonly onChoose: (code: string) => void;
  readonly chooseLabel?: string;
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
}: Omit<LookupDialogProps, "open" | "onClose">) {
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

  return (
    <div className={styles["lookup"]}>
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
        </>
      )}
    </div>
  );
}
