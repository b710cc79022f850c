import { useMemo, useState } from "react";
import type { CodeBook } from "../../../domain/codebook/code-book.ts";
import type { CodeTable } from "../../../domain/codebook/code-table.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Field, TextInput } from "../../../ui/field.tsx";
import { useRouteParams } from "../../../ui/navigation.tsx";
import { BookFrame } from "../book-frame.tsx";
import { filterRows, flatRows } from "./table-rows.ts";
import { WindowTable } from "./window-table.tsx";
import styles from "./tables.module.css";

const leads = {
  neoplasm:
    "By site; the behavior that the record or the pathologist names picks the column. Verify each code in the Tabular List.",
  drugs:
    "By substance; how it came to harm picks the column: poisoning by intent, adverse effect, underdosing. Verify each code in the Tabular List.",
};

/** `/codebook/tables/:table`: the Table of Neoplasms, or that of Drugs and Chemicals. */
export function TablePage() {
  const { table } = useRouteParams("codeTable");
  const name = table === "drugs" ? "drugs" : "neoplasm";
  const here = name === "drugs" ? "Drug table" : "Neoplasm table";
  return (
    <BookFrame here={here} lead={leads[name]} width="wide">
      {({ book, tables, isTeaching }) => {
        const found = tables[name];
        return found ? (
          <>
            <Table key={name} book={book} table={found} caption={here} />
            {isTeaching && (
              <p className={styles["hint"]}>
                A selection of rows. The whole table comes with an official release, which you can
                load in Settings.
              </p>
            )}
          </>
        ) : (
          <EmptyState
            title={`This edition has no ${here.toLowerCase()}`}
            action={<LinkButton to="settings">Load an official release</LinkButton>}
          >
            {book.edition.title} comes without it. Load the official ICD-10-CM files of the year in
            Settings, as NCHS publishes them: the {name === "drugs" ? "drug" : "neoplasm"} file of
            the XML set holds this table.
          </EmptyState>
        );
      }}
    </BookFrame>
  );
}

function Table({
  book,
  table,
  caption,
}: {
  readonly book: CodeBook;
  readonly table: CodeTable;
  readonly caption: string;
}) {
  const [typed, setTyped] = useState("");
  const all = useMemo(() => flatRows(table.rows), [table]);
  const shown = useMemo(() => filterRows(all, typed), [all, typed]);
  return (
    <>
      <div className={styles["tools"]}>
        <Field label={`Filter by ${(table.heads[0] ?? "term").toLowerCase()}`}>
          <TextInput type="search" value={typed} onValue={setTyped} />
        </Field>
        <p role="status" className={styles["hint"]}>
          {shown.length === 0
            ? "No row has these words."
            : `${shown.length.toLocaleString("en-US")} rows`}
        </p>
      </div>
      {shown.length > 0 && (
        <WindowTable
          book={book}
          caption={caption}
          heads={table.heads}
          rows={shown}
          count={all.length}
        />
      )}
    </>
  );
}
