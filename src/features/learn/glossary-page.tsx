import { useMemo } from "react";
import { loadGlossary } from "../../catalog/browser.ts";
import { findTerm, type Glossary, type GlossaryTerm } from "../../catalog/schemas/lesson.ts";
import { Field, TextInput } from "../../ui/field.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page, PageHeader } from "../../ui/page.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { useAddressText } from "../../ui/use-address-text.ts";
import styles from "./glossary-page.module.css";
import { filterTerms } from "./filter-terms.ts";
import { useLoaded } from "./use-loaded.ts";

/** `/glossary`: every term of the field in plain words; the filter stands in the address. */
export function GlossaryPage() {
  const glossary = useLoaded(loadGlossary);
  const [query, filter] = useAddressText("q");
  const found = useMemo(
    () => (glossary ? filterTerms(glossary.terms, query) : []),
    [glossary, query],
  );

  return (
    <Page width="reading">
      <PageHeader
        title="Glossary"
        lead="The words of the field, in plain English."
        breadcrumb={[{ label: "Learn", link: { to: "learn" } }, { label: "Glossary" }]}
      />
      <Field label="Find a term">
        <TextInput type="search" value={query} onValue={filter} />
      </Field>
      <p className="muted" aria-live="polite">
        {glossary && `${found.length} of ${glossary.terms.length} terms`}
      </p>
      {!glossary && <Spinner label="Opening the glossary" />}
      {glossary && found.length === 0 && (
        <EmptyState title={`No term for “${query}”.`}>
          Try fewer letters or another word; abbreviations are listed too.
        </EmptyState>
      )}
      <dl className={styles["terms"]}>
        {glossary &&
          found.map((entry) => (
            <Entry key={entry.term} entry={entry} glossary={glossary} onSee={filter} />
          ))}
      </dl>
    </Page>
  );
}

function Entry({
  entry,
  glossary,
  onSee,
}: {
  readonly entry: GlossaryTerm;
  readonly glossary: Glossary;
  readonly onSee: (term: string) => void;
}) {
  const also = entry.also ?? [];
  const see = (entry.see ?? []).flatMap((name) => findTerm(glossary, name)?.term ?? []);
  return (
    <div className={styles["entry"]}>
      <dt className={styles["term"]}>
        {entry.term}
        {also.length > 0 && <span className={styles["also"]}> ({also.join(", ")})</span>}
      </dt>
      <dd className={styles["meaning"]}>
        <p>{entry.short}</p>
        {entry.long !== undefined && <p>{entry.long}</p>}
        {see.length > 0 && (
          <p className={styles["see"]}>
            See also{" "}
            {see.map((name) => (
              <button
                key={name}
                type="button"
                className={styles["link"]}
                onClick={() => onSee(name)}
              >
                {name}
              </button>
            ))}
          </p>
        )}
      </dd>
    </div>
  );
}
