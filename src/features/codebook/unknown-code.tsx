import { lookUpDiagnosis, type CodeBook } from "../../domain/codebook/code-book.ts";
import { LinkTo, type LinkTarget } from "../../ui/navigation.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page, PageHeader } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { codeTarget, diagnosisTarget, serviceTarget, type CodeSystem } from "./code-links.ts";
import { inEdition, useInEdition } from "./book-link.tsx";
import type { CodebookData } from "./codebook-data.ts";
import { useVolume } from "./edition-choice.tsx";
import styles from "./codebook.module.css";
import { QuickSearch } from "./quick-search.tsx";

interface NearEntry {
  readonly code: string;
  readonly title: string;
  readonly target: LinkTarget;
}

/** A code that the editions at hand do not have: what stands nearest, and a search. */
export function UnknownCode({
  data,
  system,
  code,
}: {
  readonly data: CodebookData;
  readonly system: CodeSystem;
  readonly code: string;
}) {
  const volume = useVolume(data.volumes);
  const here = useInEdition();
  const isDiagnosis = system === "icd10cm";
  const near = isDiagnosis ? nearDiagnoses(volume?.book, code) : nearServices(data, system, code);
  const elsewhere = isDiagnosis
    ? data.volumes.filter(({ book }) => lookUpDiagnosis(book, code).status !== "unknown")
    : [];
  return (
    <Page width="reading">
      <PageHeader
        title={`No entry for ${code}`}
        breadcrumb={[{ label: "Code book", link: { to: "codebook" } }, { label: code }]}
      />
      <Notice
        tone="info"
        title={
          isDiagnosis && volume
            ? `${code} is not in ${volume.book.edition.title}.`
            : `${code} is not in the code books at hand.`
        }
      >
        {elsewhere.map(({ book: { edition } }) => (
          <p key={edition.title}>
            It stands in{" "}
            <LinkTo {...inEdition(diagnosisTarget(code), String(edition.year))}>
              {edition.title}
            </LinkTo>
            .
          </p>
        ))}
        <p>
          A teaching edition holds a choice of categories, so it may be a code all the same. Check
          how it is written, or search for what it stands for.
        </p>
      </Notice>
      <div className={styles["top"]}>
        <QuickSearch services={system !== "icd10cm"} />
      </div>
      {near.length > 0 && (
        <Panel title="Nearest entries" flush>
          <ul className={styles["codes"]} data-system={system}>
            {near.map(({ code: other, title, target }) => (
              <li key={other}>
                <LinkTo {...here(target)} className={styles["leaf"]}>
                  <span className={styles["code"]}>{other}</span> <span>{title}</span>
                </LinkTo>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </Page>
  );
}

const MOST_NEAR = 8;

/** The part of the code that is listed with what stands below it, or else the categories around it. */
function nearDiagnoses(book: CodeBook | undefined, code: string): readonly NearEntry[] {
  if (!book) return [];
  const found = lookUpDiagnosis(book, code);
  const nearest = found.status === "unknown" ? found.nearest : found.entry;
  const after = book.categories.findIndex((category) => category.code > code.toUpperCase());
  const around = book.categories.slice(Math.max(0, (after < 0 ? Infinity : after) - 3)).slice(0, 6);
  const entries = nearest ? [nearest, ...nearest.children] : around;
  return entries.slice(0, MOST_NEAR).map((entry) => ({
    code: entry.code,
    title: entry.title,
    target: diagnosisTarget(entry.code),
  }));
}

/** Codes that begin like it, the longest common beginning first. */
function nearServices(
  { services }: CodebookData,
  system: CodeSystem,
  code: string,
): readonly NearEntry[] {
  const isModifier = system === "modifier";
  const all = services.flatMap((book) => [...(isModifier ? book.modifiers : book.codes).values()]);
  for (let length = code.length - 1; length > 0; length -= 1) {
    const alike = all.filter((entry) => entry.code.startsWith(code.slice(0, length)));
    if (alike.length === 0) continue;
    return alike.slice(0, MOST_NEAR).map((entry) => ({
      code: entry.code,
      title: entry.title,
      target: isModifier ? codeTarget("modifier", entry.code) : serviceTarget(entry),
    }));
  }
  return [];
}
