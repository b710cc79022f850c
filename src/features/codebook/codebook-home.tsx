import { useSearchParams } from "react-router-dom";
import type { Edition } from "../../domain/codebook/edition.ts";
import { Page, PageHeader } from "../../ui/page.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { useLoaded } from "../../ui/use-loaded.ts";
import { BookNav } from "./book-frame.tsx";
import { loadCodebook, type CodebookData } from "./codebook-data.ts";
import { editionDates } from "./edition-dates.ts";
import styles from "./codebook.module.css";
import { DiagnosisPart } from "./diagnosis-part.tsx";
import { InpatientPart } from "./inpatient/inpatient-part.tsx";
import { GuidelinesPart } from "./guidelines-part.tsx";
import { ServicesPart } from "./services-part.tsx";

/** `/codebook`: search, the Tabular List to browse, services, guidelines. The address holds what is shown. */
export function CodebookHome() {
  const data = useLoaded(loadCodebook);
  return (
    <Page>
      <PageHeader
        title="Code book"
        lead="Search by code or by words, or browse as in the printed book. Every note stands where it applies."
      />
      <BookNav here="Look up" />
      {data ? <Parts data={data} /> : <Spinner label="Opening the code book" />}
    </Page>
  );
}

function Parts({ data }: { readonly data: CodebookData }) {
  const [params, setParams] = useSearchParams();
  const guideline = params.get("guideline");
  const { book, volumes, services, guidelines } = data;
  return (
    <>
      <Tabs
        label="Parts of the code book"
        selected={guideline === null ? (params.get("part") ?? "diagnoses") : "guidelines"}
        onSelect={(part) => {
          setParams(part === "diagnoses" ? {} : { part }, { replace: true });
        }}
        tabs={[
          {
            id: "diagnoses",
            label: "Diagnoses",
            content: book && <DiagnosisPart book={book} />,
          },
          {
            id: "services",
            label: "Services",
            content: <ServicesPart books={services} />,
          },
          { id: "inpatient", label: "Inpatient procedures", content: <InpatientPart /> },
          {
            id: "guidelines",
            label: "Guidelines",
            content: (
              <GuidelinesPart sections={guidelines} wanted={guideline ?? undefined} book={book} />
            ),
          },
        ]}
      />
      <Editions
        editions={[...volumes, ...services.map((each) => ({ book: each }))].map(
          (each) => each.book.edition,
        )}
      />
    </>
  );
}

/** Which books these are. */
function Editions({ editions }: { readonly editions: readonly Edition[] }) {
  return (
    <section className={styles["editions"]} aria-label="Editions">
      <h2>What is in here</h2>
      <p>
        A teaching edition holds whole categories chosen for the lessons and scenarios and for what
        stands next to them, not the complete book. What is in it equals the official release; what
        is missing may well be a code. Never code real claims from it. The complete books are loaded
        in Settings, from the official files.
      </p>
      {editions.filter(({ system }) => system === "icd10cm").length > 1 && (
        <p>
          The search on this page looks in the newest edition of ICD-10-CM. The Tabular List, the
          indexes, the tables and each code’s page show any year that is here.
        </p>
      )}
      <dl>
        {editions.map((edition) => (
          <div key={edition.title}>
            <dt>{edition.title}</dt>
            <dd>
              {editionDates(edition)} {edition.source}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
