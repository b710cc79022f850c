import type { ReactNode } from "react";
import type { LinkTarget } from "../../ui/navigation.tsx";
import { Page, PageHeader } from "../../ui/page.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { useLoaded } from "../../ui/use-loaded.ts";
import { loadCodebook, type CodebookData, type DiagnosisVolume } from "./codebook-data.ts";
import { BookLink } from "./book-link.tsx";
import { EditionChoice, useVolume } from "./edition-choice.tsx";
import { EditionLine } from "./edition-line.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import styles from "./book-frame.module.css";

const parts = [
  { label: "Look up", to: "codebook" },
  { label: "Tabular List", to: "tabular" },
  { label: "Alphabetic Index", to: "alphabeticIndex" },
  { label: "Neoplasm table", to: "codeTable", params: { table: "neoplasm" } },
  { label: "Drug table", to: "codeTable", params: { table: "drugs" } },
  { label: "Guided look-up", to: "guidedLookup" },
  { label: "Compare", to: "compareCodes" },
  { label: "What changed", to: "codeChanges" },
  { label: "Bookmarks", to: "bookmarks" },
] as const satisfies readonly (LinkTarget & { readonly label: string })[];

export type BookPart = (typeof parts)[number]["label"];

/** The way from each part of the code book to the others. */
export function BookNav({ here }: { readonly here: BookPart }) {
  return (
    <nav aria-label="Parts of the book" className={styles["nav"]}>
      <ul>
        {parts.map(({ label, ...target }) => (
          <li key={label}>
            <BookLink {...target} aria-current={label === here ? "page" : undefined}>
              {label}
            </BookLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What stands around every part of the code book but the search: its name, the way to the others, the edition. */
export function BookFrame({
  here,
  lead,
  width = "normal",
  children,
}: {
  readonly here: BookPart;
  readonly lead: string;
  readonly width?: "normal" | "wide";
  readonly children: (volume: DiagnosisVolume, data: CodebookData) => ReactNode;
}) {
  const data = useLoaded(loadCodebook);
  return (
    <Page width={width}>
      <PageHeader
        title={here}
        lead={lead}
        breadcrumb={[{ label: "Code book", link: { to: "codebook" } }, { label: here }]}
      />
      <BookNav here={here} />
      {data ? (
        <Chosen data={data} isOfOne={here !== "What changed"}>
          {children}
        </Chosen>
      ) : (
        <Spinner label="Opening the code book" />
      )}
    </Page>
  );
}

function Chosen({
  data,
  isOfOne,
  children,
}: {
  readonly data: CodebookData;
  /** The part shows one edition at a time. */
  readonly isOfOne: boolean;
  readonly children: (volume: DiagnosisVolume, data: CodebookData) => ReactNode;
}) {
  const { volumes } = data;
  const volume = useVolume(volumes);
  if (!volume) {
    return (
      <EmptyState title="There is no ICD-10-CM edition at hand">
        The program was built without its teaching edition. Load an official release to go on.
      </EmptyState>
    );
  }
  return (
    <>
      {isOfOne && <EditionChoice volumes={volumes} shown={volume} />}
      {children(volume, data)}
      {isOfOne && <EditionLine edition={volume.book.edition} />}
    </>
  );
}
