import { useDeferredValue, useMemo } from "react";
import { loadInpatientProcedures } from "../../../catalog/browser.ts";
import {
  searchInpatientProcedures,
  type InpatientProcedures,
} from "../../../domain/codebook/inpatient-procedures.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Field, TextInput } from "../../../ui/field.tsx";
import { Spinner } from "../../../ui/spinner.tsx";
import { useAddressText } from "../../../ui/use-address-text.ts";
import { useLoaded } from "../../../ui/use-loaded.ts";
import styles from "../codebook.module.css";
import { EditionLine } from "../edition-line.tsx";
import { InpatientRows } from "./inpatient-rows.tsx";

/** So many codes are listed. */
const MOST = 100;

const load = async () => ({ book: await loadInpatientProcedures() });

/** ICD-10-PCS where somebody loaded it: found by code or by words. No chart here is coded with it. */
export function InpatientPart() {
  const loaded = useLoaded(load);
  if (!loaded) return <Spinner label="Opening ICD-10-PCS" />;
  if (!loaded.book) {
    return (
      <EmptyState
        title="ICD-10-PCS is not on this device"
        action={<LinkButton to="settings">Load the official file</LinkButton>}
      >
        Hospitals code inpatient procedures with ICD-10-PCS. The program ships none of it, and its
        charts ask for none. Load the order file of a year, as CMS publishes it, and its codes can
        be looked up here by code and by words.
      </EmptyState>
    );
  }
  return <Lookup book={loaded.book} />;
}

function Lookup({ book }: { readonly book: InpatientProcedures }) {
  const [query, setQuery] = useAddressText("q");
  const asked = useDeferredValue(query);
  const found = useMemo(() => searchInpatientProcedures(book, asked), [book, asked]);
  return (
    <div className={styles["part"]}>
      <Field
        label="Search the inpatient procedures"
        hint="A code or how it begins (0DTJ), or words of its title (resection appendix)"
      >
        <TextInput type="search" value={query} onValue={setQuery} />
      </Field>
      <p role="status" className={styles["hint"]}>
        {asked.trim() === ""
          ? `${book.codes.size.toLocaleString("en-US")} codes in ${book.tables.size.toLocaleString("en-US")} tables`
          : found.length === 0
            ? "No code has these words. Titles use the official terms: resection, not removal."
            : `${found.length.toLocaleString("en-US")} codes${found.length > MOST ? `; the first ${MOST} are shown` : ""}`}
      </p>
      <InpatientRows rows={found.slice(0, MOST)} />
      <EditionLine edition={book.edition} />
      <p className={styles["hint"]}>
        Its codes and titles are here, its tables’ definitions and its index are not. No chart in
        this program asks for them.
      </p>
    </div>
  );
}
