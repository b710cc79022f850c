import { useCallback, useMemo, useState } from "react";
import { useSearchParams } from "react-router-dom";
import type { CodeBook } from "../../../domain/codebook/code-book.ts";
import type { IndexTerm } from "../../../domain/codebook/edition.ts";
import { filterMainTerms, findIndexPath, letterOf } from "../../../domain/codebook/index-path.ts";
import { Checkbox } from "../../../ui/choice.tsx";
import { Field, TextInput } from "../../../ui/field.tsx";
import { useRouteParams } from "../../../ui/navigation.tsx";
import { BookLink, useOpenInEdition } from "../book-link.tsx";
import { Tabs } from "../../../ui/tabs.tsx";
import { BookFrame } from "../book-frame.tsx";
import { STEP } from "../code-links.ts";
import { visibleRows } from "../tree/tree-row.ts";
import { WindowTree } from "../tree/window-tree.tsx";
import { useArrivalKey } from "../use-arrival-key.ts";
import { lineOf, mainLines, subtermsOf, type IndexLine } from "./index-source.ts";
import { IndexText, targetOfLine } from "./index-text.tsx";
import styles from "./alphabetic-index.module.css";

/** `/codebook/index` and `/codebook/index/:letter`: the Alphabetic Index, and that of external causes. */
export function IndexPage() {
  const [params, setParams] = useSearchParams();
  const isExternal = params.get("index") === "external";
  return (
    <BookFrame
      here="Alphabetic Index"
      lead="Find the main term, go in to the subterm, then verify its code in the Tabular List. Words in parentheses do not change the code."
    >
      {({ book, terms, externalTerms }) => (
        <Tabs
          label="Indexes"
          selected={isExternal ? "external" : "diseases"}
          onSelect={(id) => {
            const edition = params.get("edition");
            setParams(
              {
                ...(edition === null ? {} : { edition }),
                ...(id === "external" ? { index: "external" } : {}),
              },
              { replace: true },
            );
          }}
          tabs={[
            {
              id: "diseases",
              label: "Diseases and injuries",
              content: <IndexPart book={book} terms={terms} isExternal={false} />,
            },
            {
              id: "external",
              label: "External causes",
              content: <IndexPart book={book} terms={externalTerms} isExternal />,
            },
          ]}
        />
      )}
    </BookFrame>
  );
}

function IndexPart({
  book,
  terms,
  isExternal,
}: {
  readonly book: CodeBook;
  readonly terms: readonly IndexTerm[];
  readonly isExternal: boolean;
}) {
  const open = useOpenInEdition();
  const arrival = useArrivalKey();
  const [params] = useSearchParams();
  // Without a letter in the address the parameter is missing.
  const { letter } = useRouteParams("indexLetter") as { readonly letter?: string };
  const term = params.get("term");
  const [filter, setFilter] = useState("");
  const [isAllOpen, setAllOpen] = useState(false);
  /** Lines that are not as they would be by themselves: main terms closed, subterms open. */
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string>();
  const [arrived, setArrived] = useState<string>();

  const lines = useMemo(() => mainLines(terms), [terms]);
  const shown = useMemo(() => {
    const wanted = new Set(filterMainTerms(terms, filter));
    return filter.trim() === "" ? lines : lines.filter((line) => wanted.has(line.term));
  }, [filter, lines, terms]);
  const letters = useMemo(() => [...new Set(terms.map(letterOf))].toSorted(), [terms]);
  // Few main terms are shown with what lies below them.
  const isFew = filter.trim() !== "" && shown.length <= 3;
  const isOpen = useCallback(
    (id: string, level: number) => turned.has(id) !== (level > 1 || isAllOpen || isFew),
    [isAllOpen, isFew, turned],
  );

  if (arrived !== arrival) {
    setArrived(arrival);
    arrive();
  }

  function arrive(): void {
    const path = term === null ? undefined : findIndexPath(terms, term.split(STEP));
    const ids = path ? lineOf(lines, path) : [];
    const first = lines.find((line) => letterOf(line.term) === letter);
    const target = ids.at(-1) ?? (term === null ? first?.id : undefined);
    if (target === undefined) return;
    setFilter("");
    setActive(target);
    const next = new Set(turned);
    ids.forEach((id, at) => {
      const isShown = next.has(id) !== (at > 0 || isAllOpen);
      if (isShown) return;
      if (!next.delete(id)) next.add(id);
    });
    setTurned(next);
  }

  const rows = useMemo(
    () =>
      visibleRows<IndexLine>({
        roots: shown,
        idOf: ({ id }) => id,
        childrenOf: subtermsOf,
        isOpen,
      }),
    [isOpen, shown],
  );

  function toggle(ids: readonly string[], open: boolean): void {
    const next = new Set(turned);
    for (const id of ids) {
      const level = id.split(".").length;
      if (isOpen(id, level) === open) continue;
      if (!next.delete(id)) next.add(id);
    }
    setTurned(next);
  }

  return (
    <div className={styles["part"]}>
      <div className={styles["tools"]}>
        <Field
          label="Filter the main terms"
          hint="The name of the condition, not of the body site: Fracture, not Radius"
        >
          <TextInput value={filter} onValue={setFilter} type="search" />
        </Field>
        <Checkbox
          label="Show all subterms"
          checked={isAllOpen}
          onValue={(checked) => {
            setAllOpen(checked);
            setTurned(new Set());
          }}
        />
        <p className={styles["count"]} role="status">
          {shown.length === terms.length
            ? `${terms.length.toLocaleString("en-US")} main terms`
            : `${shown.length.toLocaleString("en-US")} of ${terms.length.toLocaleString("en-US")} main terms`}
        </p>
      </div>
      <nav aria-label="Letters" className={styles["letters"]}>
        <ul>
          {letters.map((each) => (
            <li key={each}>
              <BookLink
                to="indexLetter"
                params={{ letter: each }}
                search={isExternal ? { index: "external" } : undefined}
                aria-current={each === letter ? "true" : undefined}
              >
                {each}
              </BookLink>
            </li>
          ))}
        </ul>
      </nav>
      {shown.length === 0 ? (
        <p>
          No main term begins so. The main term is the condition itself (Pain, Fracture, Diabetes);
          a teaching edition has the terms of its own codes only.
        </p>
      ) : (
        <WindowTree
          label={isExternal ? "Index to External Causes" : "Alphabetic Index"}
          rows={rows}
          active={active}
          listed={filter}
          arrival={letter === undefined && term === null ? undefined : arrival}
          onActive={setActive}
          onToggle={toggle}
          onEnter={(row) => {
            const target = targetOfLine(terms, row.value, isExternal);
            if (!target) {
              if (row.isOpen !== undefined) toggle([row.id], !row.isOpen);
              return;
            }
            open(target);
          }}
          onType={(text) =>
            shown.find((line) => line.term.title.toLowerCase().startsWith(text.toLowerCase()))?.id
          }
        >
          {(row) => (
            <IndexText
              book={book}
              terms={terms}
              line={row.value}
              isMain={row.level === 1}
              isExternal={isExternal}
            />
          )}
        </WindowTree>
      )}
    </div>
  );
}
