import type { GuidelineSection } from "../../catalog/schemas/guidelines.ts";
import { lookUpDiagnosis, type DiagnosisLookup } from "../../domain/codebook/code-book.ts";
import { indexEntriesFor } from "../../domain/codebook/index-entries.ts";
import { referencesIn, refersTo } from "../../domain/codebook/note-references.ts";
import { parseIcd10Cm } from "../../domain/codes/icd10cm.ts";
import { CodeDetails } from "../../exercises/encounter/lookup/code-details.tsx";
import { Breadcrumb } from "../../ui/breadcrumb.tsx";
import { Button, LinkButton } from "../../ui/button.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";
import { LinkTo } from "../../ui/navigation.tsx";
import { usePageTitle } from "../../ui/page-title.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { BookNav } from "./book-frame.tsx";
import { diagnosisTarget, placeTarget, tabularTarget } from "./code-links.ts";
import { useInEdition, useOpenInEdition } from "./book-link.tsx";
import { indexOf, type CodebookData, type DiagnosisVolume } from "./codebook-data.ts";
import { EditionChoice, useVolume } from "./edition-choice.tsx";
import styles from "./codebook.module.css";
import { EditionLine } from "./edition-line.tsx";
import { IndexEntries } from "./index-entries.tsx";
import { CodeMarkPanel } from "./marks/code-mark-panel.tsx";
import { OtherYears } from "./other-years.tsx";
import { QuickSearch } from "./quick-search.tsx";
import { UnknownCode } from "./unknown-code.tsx";

/** A diagnosis: the Tabular List's page of it, and what else speaks of it. */
export function DiagnosisPage({
  data,
  typed,
}: {
  readonly data: CodebookData;
  /** As it stands in the address; any way of writing a code will do. */
  readonly typed: string;
}) {
  const volume = useVolume(data.volumes);
  const book = volume?.book;
  const parsed = parseIcd10Cm(typed);
  const code = parsed.ok ? parsed.value.code : typed;
  const found = book && parsed.ok ? lookUpDiagnosis(book, code) : undefined;
  if (!volume || !found || found.status === "unknown") {
    return <UnknownCode data={data} system="icd10cm" code={code} />;
  }
  return <FoundDiagnosis data={data} volume={volume} code={code} found={found} />;
}

function FoundDiagnosis({
  data: { guidelines, volumes },
  volume,
  code,
  found,
}: {
  readonly data: CodebookData;
  readonly volume: DiagnosisVolume;
  readonly code: string;
  readonly found: Exclude<DiagnosisLookup, { readonly status: "unknown" }>;
}) {
  const { book } = volume;
  const go = useOpenInEdition();
  const here = useInEdition();
  usePageTitle(`${code} ${found.title}`);
  const speaking = guidelines.filter((section) => concerns(section, code));

  return (
    <Page>
      <div className={styles["top"]}>
        <Breadcrumb items={[{ label: "Code book", link: { to: "codebook" } }, { label: code }]} />
        <QuickSearch on={book.edition.validTo} />
      </div>
      <BookNav here="Look up" />
      <EditionChoice volumes={volumes} shown={volume} />
      <div className={styles["columns"]}>
        <div className={styles["main"]}>
          <CodeDetails
            book={book}
            code={code}
            headingLevel={1}
            linkTo={(next) => here(diagnosisTarget(next))}
            linkToPlace={placeTarget}
            onNavigate={(next) => {
              go(diagnosisTarget(next));
            }}
          />
        </div>
        <div className="print-only">
          <EditionLine edition={book.edition} />
        </div>
        <div className={styles["aside"]}>
          <div className={styles["actions"]}>
            <CopyButton text={code} label={`Copy ${code}`} size="small" />
            <LinkButton {...here(tabularTarget(code))} size="small">
              See it in the Tabular List
            </LinkButton>
            <LinkButton {...here({ to: "compareCodes", search: { a: code } })} size="small">
              Compare with another code
            </LinkButton>
            <Button
              size="small"
              onClick={() => {
                window.print();
              }}
            >
              Print
            </Button>
          </div>
          <IndexEntries
            entries={indexEntriesFor(indexOf(volume), found.entry)}
            code={found.entry.code}
            terms={volume.terms}
          />
          <OtherYears volumes={volumes} book={book} code={code} />
          <CodeMarkPanel system="icd10cm" code={code} />
          {speaking.length > 0 && (
            <Panel title="Guidelines that speak of it" headingLevel={2}>
              <ul className={styles["plain"]}>
                {speaking.map(({ id, title }) => (
                  <li key={id}>
                    <LinkTo to="codebook" search={{ guideline: id }}>
                      <span className={styles["section"]}>{id}</span> {title}
                    </LinkTo>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          <EditionLine edition={book.edition} />
        </div>
      </div>
    </Page>
  );
}

function concerns({ codes = [] }: GuidelineSection, code: string): boolean {
  return codes.some((at) => referencesIn(`(${at})`).some((reference) => refersTo(reference, code)));
}
