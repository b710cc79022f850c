import { loadInpatientProcedures } from "../../../catalog/browser.ts";
import {
  codesOfTable,
  type InpatientProcedure,
  type InpatientProcedures,
} from "../../../domain/codebook/inpatient-procedures.ts";
import { Breadcrumb } from "../../../ui/breadcrumb.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { LinkTo } from "../../../ui/navigation.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { usePageTitle } from "../../../ui/page-title.tsx";
import { Page, PageHeader } from "../../../ui/page.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Spinner } from "../../../ui/spinner.tsx";
import { useLoaded } from "../../../ui/use-loaded.ts";
import { VerdictBadge } from "../../../ui/verdict-badge.tsx";
import styles from "../codebook.module.css";
import { EditionLine } from "../edition-line.tsx";
import { InpatientRows } from "./inpatient-rows.tsx";

/** Codes of one body part differ by approach, device and qualifier: the first four characters are alike. */
const SAME_PART = 4;

const load = async () => ({ book: await loadInpatientProcedures() });

/** A code of ICD-10-PCS: its title, its table, what differs from it by approach, device or qualifier. */
export function InpatientPage({ typed }: { readonly typed: string }) {
  const loaded = useLoaded(load);
  if (!loaded) {
    return (
      <Page>
        <Spinner label="Opening ICD-10-PCS" />
      </Page>
    );
  }
  const { book } = loaded;
  const code = typed.trim().toUpperCase();
  const procedure = book?.codes.get(code);
  return book && procedure ? (
    <Found book={book} procedure={procedure} />
  ) : (
    <Unknown book={book} code={code} />
  );
}

function Found({
  book,
  procedure: { code, title },
}: {
  readonly book: InpatientProcedures;
  readonly procedure: InpatientProcedure;
}) {
  usePageTitle(`${code} ${title}`);
  const table = code.slice(0, 3);
  const same = codesOfTable(book, code.slice(0, SAME_PART)).filter((other) => other.code !== code);
  return (
    <Page>
      <Trail code={code} />
      <div className={styles["service"]} data-system="icd10pcs">
        <h1 tabIndex={-1}>
          <span className={styles["code"]}>{code}</span> {title}
        </h1>
        <p className={styles["status"]}>
          <VerdictBadge verdict="correct">Valid</VerdictBadge> All seven characters: it can stand on
          an inpatient claim of fiscal year {book.edition.year}.
          <CopyButton text={code} label={`Copy ${code}`} size="small" />
        </p>
        <p>
          In table{" "}
          <LinkTo to="codebook" search={{ part: "inpatient", q: table }}>
            {table}
          </LinkTo>
          : {book.tables.get(table) ?? "its name is not in the file"}.
        </p>
      </div>
      {same.length > 0 && (
        <Panel title="Same body part: they differ by approach, device or qualifier" flush>
          <InpatientRows rows={same} />
        </Panel>
      )}
      <EditionLine edition={book.edition} />
    </Page>
  );
}

function Unknown({
  book,
  code,
}: {
  readonly book: InpatientProcedures | undefined;
  readonly code: string;
}) {
  return (
    <Page width="reading">
      <PageHeader
        title={`No entry for ${code}`}
        breadcrumb={[
          { label: "Code book", link: { to: "codebook" } },
          {
            label: "Inpatient procedures",
            link: { to: "codebook", search: { part: "inpatient" } },
          },
          { label: code },
        ]}
      />
      <Notice
        tone="info"
        live={false}
        title={
          book
            ? `${code} is not in ${book.edition.title}.`
            : "ICD-10-PCS is not on this device; its official order file is loaded in Settings."
        }
      />
    </Page>
  );
}

function Trail({ code }: { readonly code: string }) {
  return (
    <Breadcrumb
      items={[
        { label: "Code book", link: { to: "codebook" } },
        { label: "Inpatient procedures", link: { to: "codebook", search: { part: "inpatient" } } },
        { label: code },
      ]}
    />
  );
}
