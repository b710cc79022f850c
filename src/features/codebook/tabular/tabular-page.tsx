import { ArrowLeft } from "lucide-react";
import { useMemo, useState } from "react";
import { useSearchParams } from "react-router-dom";
import type { CodeBook } from "../../../domain/codebook/code-book.ts";
import { CodeLinkProvider } from "../../../exercises/encounter/lookup/code-link.tsx";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/choice.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Field, TextInput } from "../../../ui/field.tsx";
import { Kbd } from "../../../ui/kbd.tsx";
import { useRouteParams } from "../../../ui/navigation.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { BookFrame } from "../book-frame.tsx";
import { useInEdition, useOpenInEdition } from "../book-link.tsx";
import { diagnosisTarget, indexTarget, tabularTarget } from "../code-links.ts";
import { visibleRows } from "../tree/tree-row.ts";
import { WindowTree } from "../tree/window-tree.tsx";
import { useArrivalKey } from "../use-arrival-key.ts";
import { findLine, lineId, linesBelow, tabularLines, type TabularLine } from "./tabular-source.ts";
import { TabularText } from "./tabular-text.tsx";
import styles from "./tabular.module.css";

/** `/codebook/tabular` and `/codebook/tabular/:code`: the Tabular List as in the book. */
export function TabularPage() {
  // Without a code in the address the parameter is missing.
  const params: { readonly code?: string } = useRouteParams("tabularCode");
  return (
    <BookFrame
      here="Tabular List"
      lead="Chapters, sections, categories, codes, each with its notes where the book prints them."
    >
      {({ book }) => <Tabular key={book.edition.year} book={book} address={params.code} />}
    </BookFrame>
  );
}

function Tabular({
  book,
  address,
}: {
  readonly book: CodeBook;
  readonly address: string | undefined;
}) {
  const go = useOpenInEdition();
  const here = useInEdition();
  const arrival = useArrivalKey();
  const lines = useMemo(() => tabularLines(book), [book]);
  const place = address === undefined ? undefined : findLine(book, address);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(place?.open));
  const [active, setActive] = useState(place?.id);
  const [withNotes, setWithNotes] = useState(true);
  const [arrived, setArrived] = useState(arrival);
  if (arrived !== arrival) {
    setArrived(arrival);
    reveal(place);
  }

  const rows = useMemo(
    () =>
      visibleRows<TabularLine>({
        roots: lines,
        idOf: lineId,
        childrenOf: linesBelow,
        isOpen: (id) => open.has(id),
      }),
    [lines, open],
  );

  function reveal(found: ReturnType<typeof findLine>): void {
    if (!found) return;
    setOpen((before) => new Set([...before, ...found.open]));
    setActive(found.id);
  }

  function toggle(ids: readonly string[], isOpen: boolean): void {
    const next = new Set(open);
    for (const id of ids) {
      if (isOpen) next.add(id);
      else next.delete(id);
    }
    setOpen(next);
  }

  return (
    <>
      <FromIndex />
      {address !== undefined && !place && (
        <Notice tone="info" title={`${address} stands nowhere in this edition.`}>
          A teaching edition holds a choice of categories. Look for it by words instead, or check
          how it is written.
        </Notice>
      )}
      <div className={styles["tools"]}>
        <GoTo
          onGo={(text) => {
            const found = findLine(book, text.trim());
            if (found) go(tabularTarget(text.trim()));
            return found !== undefined;
          }}
        />
        <Checkbox label="Show notes in place" checked={withNotes} onValue={setWithNotes} />
        <Button
          size="small"
          onClick={() => {
            setOpen(new Set());
            setActive(undefined);
          }}
        >
          Close all
        </Button>
      </div>
      <CodeLinkProvider
        value={{ book, onNavigate: () => undefined, linkTo: (code) => here(tabularTarget(code)) }}
      >
        <WindowTree
          label="Tabular List"
          rows={rows}
          active={active}
          arrival={place ? arrival : undefined}
          onActive={setActive}
          onToggle={toggle}
          onEnter={({ value, id, isOpen }) => {
            if (value.kind === "entry") go(diagnosisTarget(value.entry.code));
            else toggle([id], isOpen !== true);
          }}
          onType={(text) => {
            const found = /^[a-z][0-9a-z]{2}/i.test(text) ? findLine(book, text) : undefined;
            reveal(found);
            return found?.id;
          }}
        >
          {({ value, isOpen }) => (
            <TabularText line={value} isOpen={isOpen} withNotes={withNotes} />
          )}
        </WindowTree>
      </CodeLinkProvider>
      <Keys />
    </>
  );
}

/** The way back to the line of the Index that somebody came to verify. */
function FromIndex() {
  const [params] = useSearchParams();
  const term = params.get("from");
  const here = useInEdition();
  if (term === null) return null;
  const isExternal = params.get("index") === "external";
  return (
    <Notice tone="info" title="Verifying a code from the Index">
      <p>
        Read the title and every note from here up to the chapter: what the Index names is where to
        look, not yet the answer.
      </p>
      <LinkButton
        {...here(indexTarget(term, isExternal))}
        size="small"
        icon={<ArrowLeft size="1em" />}
      >
        Back to the Index: {term.replaceAll(" › ", ", ")}
      </LinkButton>
    </Notice>
  );
}

function GoTo({ onGo }: { readonly onGo: (text: string) => boolean }) {
  const [text, setText] = useState("");
  const [error, setError] = useState<string>();
  return (
    <form
      className={styles["goto"]}
      onSubmit={(event) => {
        event.preventDefault();
        setError(
          text.trim() === "" || onGo(text)
            ? undefined
            : "Nothing stands there. Type a code (E11.2), a section (E08-E13) or a chapter number.",
        );
      }}
    >
      <Field label="Go to a code, section or chapter" error={error} showError>
        <TextInput value={text} onValue={setText} mono enterKeyHint="go" />
      </Field>
      <Button type="submit">Go</Button>
    </form>
  );
}

function Keys() {
  return (
    <Disclosure summary="Keys">
      <ul className={styles["keys"]}>
        <li>
          <Kbd keys="↓" /> <Kbd keys="↑" /> next and former line
        </li>
        <li>
          <Kbd keys="→" /> open, then go in · <Kbd keys="←" /> close, then go out
        </li>
        <li>
          <Kbd keys="Alt+↓" /> <Kbd keys="Alt+↑" /> next and former sibling
        </li>
        <li>
          <Kbd keys="*" /> open all siblings · <Kbd keys="Home" /> <Kbd keys="End" /> first and last
        </li>
        <li>
          <Kbd keys="Enter" /> open the code’s own page
        </li>
        <li>Type a code, such as E11.2, to go there</li>
      </ul>
    </Disclosure>
  );
}
