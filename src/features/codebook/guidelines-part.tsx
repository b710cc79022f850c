import { useEffect, useRef } from "react";
import type { GuidelineSection } from "../../catalog/schemas/guidelines.ts";
import { lookUpDiagnosis, type CodeBook } from "../../domain/codebook/code-book.ts";
import { Field, TextInput } from "../../ui/field.tsx";
import { LinkTo } from "../../ui/navigation.tsx";
import { Notice } from "../../ui/notice.tsx";
import { diagnosisTarget, placeTarget } from "./code-links.ts";
import styles from "./codebook.module.css";
import { useAddressText } from "../../ui/use-address-text.ts";

/** The Official Guidelines by section, in our own words; the section that the address names is in focus. */
export function GuidelinesPart({
  sections,
  wanted,
  book,
}: {
  readonly sections: readonly GuidelineSection[];
  readonly wanted: string | undefined;
  readonly book: CodeBook | undefined;
}) {
  const [query, setQuery] = useAddressText("q");
  const list = useRef<HTMLDivElement>(null);
  const isKnown = sections.some(({ id }) => id === wanted);
  const shown = sections.filter((section) => speaksOf(section, query) || section.id === wanted);

  useEffect(() => {
    if (wanted === undefined) return;
    const section = list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(wanted)}"]`);
    section?.focus({ preventScroll: true });
    section?.scrollIntoView({ block: "center" });
  }, [wanted]);

  return (
    <div className={styles["part"]}>
      <p className={styles["measure"]}>
        What the ICD-10-CM Official Guidelines for Coding and Reporting, fiscal year 2026, ask of a
        coder, section by section and in plain words. The official text decides.
      </p>
      {wanted !== undefined && !isKnown && (
        <Notice tone="info" title={`There is no summary of section ${wanted} here.`}>
          <p>The sections that lessons and scenarios rest on are listed below.</p>
        </Notice>
      )}
      <Field label="Find a section">
        <TextInput
          type="search"
          value={query}
          onValue={setQuery}
          placeholder="IV.H, sequela, BMI"
        />
      </Field>
      <p className="muted" aria-live="polite">
        {shown.length} of {sections.length} sections
      </p>
      <div ref={list} className={styles["guidelines"]}>
        {shown.map(({ id, title, summary, codes }) => (
          <article
            key={id}
            data-id={id}
            data-current={id === wanted || undefined}
            tabIndex={-1}
            aria-labelledby={`guideline-${id}`}
            className={styles["guideline"]}
          >
            <h2 id={`guideline-${id}`}>
              <span className={styles["section"]}>{id.replace("-", " ")}</span> {title}
            </h2>
            <p>{summary}</p>
            {codes && codes.length > 0 && <Codes codes={codes} book={book} />}
          </article>
        ))}
      </div>
    </div>
  );
}

/** Categories lead to their pages, sections of the book to their place in it. */
function Codes({
  codes,
  book,
}: {
  readonly codes: readonly string[];
  readonly book: CodeBook | undefined;
}) {
  return (
    <p className={styles["speaksOf"]}>
      Speaks of{" "}
      {codes.map((code, at) => (
        <span key={code}>
          {at > 0 && ", "}
          <CodeOrRange code={code} book={book} />
        </span>
      ))}
    </p>
  );
}

function CodeOrRange({
  code,
  book,
}: {
  readonly code: string;
  readonly book: CodeBook | undefined;
}) {
  if (book && lookUpDiagnosis(book, code).status !== "unknown") {
    return <LinkTo {...diagnosisTarget(code)}>{code}</LinkTo>;
  }
  const isPlace = [...(book?.places.values() ?? [])].some(({ sections }) =>
    sections.some(({ id }) => id === code),
  );
  return isPlace ? <LinkTo {...placeTarget(code)}>{code}</LinkTo> : code;
}

function speaksOf({ id, title, summary }: GuidelineSection, query: string): boolean {
  const text = `${id} ${title} ${summary}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
