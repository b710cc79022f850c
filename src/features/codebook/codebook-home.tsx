import { useSearchParams } from "react-router-dom";
import { formatUsDate, type IsoDate } from "../../lib/calendar-date.ts";
import type { Edition } from "../../domain/codebook/edition.ts";
import { Page, PageHeader } from "../../ui/page.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { useLoaded } from "../../ui/use-loaded.ts";
import { BookNav } from "./book-frame.tsx";
import { loadCodebook, type CodebookData } from "./codebook-data.ts";
import styles from "./codebook.module.css";
import { DiagnosisPart } from "./diagnosis-part.tsx";
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
        editions={[
          ...volumes.map((each) => each.book.edition),
          ...services.map((each) => each.edition),
        ]}
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
        These are teaching editions: whole categories chosen for the lessons and scenarios and for
        what stands next to them, not the complete books. What is in here equals the official
        release; what is missing here may well be a code. Never code real claims from it.
      </p>
      <dl>
        {editions.map(({ title, validFrom, validTo, source }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              For dates of service {formatUsDate(validFrom as IsoDate)} to{" "}
              {formatUsDate(validTo as IsoDate)}. {source}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
