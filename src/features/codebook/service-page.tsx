import type { ProcedureBook } from "../../domain/codebook/code-sets.ts";
import type { Procedure } from "../../domain/codebook/edition.ts";
import { bareCode } from "../../domain/codes/look-alikes.ts";
import { Breadcrumb } from "../../ui/breadcrumb.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";
import { LinkTo } from "../../ui/navigation.tsx";
import { usePageTitle } from "../../ui/page-title.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { VerdictBadge } from "../../ui/verdict-badge.tsx";
import { codeTarget, type CodeSystem } from "./code-links.ts";
import type { CodebookData } from "./codebook-data.ts";
import styles from "./codebook.module.css";
import { CptNotice } from "./cpt-notice.tsx";
import { EditionLine } from "./edition-line.tsx";
import { CodeMarkPanel } from "./marks/code-mark-panel.tsx";
import { QuickSearch } from "./quick-search.tsx";
import { UnknownCode } from "./unknown-code.tsx";

/** A service or a modifier: its title, its family, what stands before and after it. */
export function ServicePage({
  data,
  system,
  typed,
}: {
  readonly data: CodebookData;
  readonly system: ServiceSystem;
  readonly typed: string;
}) {
  const code = bareCode(typed);
  const found = find(data.services, system, code);
  return found ? (
    <FoundServicePage system={system} found={found} />
  ) : (
    <UnknownCode data={data} system={system} code={code} />
  );
}

function FoundServicePage({
  system,
  found: { book, entry, row },
}: {
  readonly system: ServiceSystem;
  readonly found: FoundService;
}) {
  const { code } = entry;
  usePageTitle(`${code} ${entry.title}`);
  const family = row.filter(
    (other) => other.family !== undefined && other.family === entry.family && other !== entry,
  );
  const at = row.indexOf(entry);
  const beside = [row[at - 1], row[at + 1]]
    .filter((other) => other !== undefined)
    .filter((other) => !family.includes(other));

  return (
    <Page>
      <div className={styles["top"]}>
        <Breadcrumb
          items={[
            { label: "Code book", link: { to: "codebook" } },
            { label: "Services", link: { to: "codebook", search: { part: "services" } } },
            { label: code },
          ]}
        />
        <QuickSearch services />
      </div>
      <div className={styles["service"]} data-system={system}>
        <h1 tabIndex={-1}>
          <span className={styles["code"]}>{code}</span> {entry.title}
        </h1>
        <p className={styles["status"]}>
          {system === "modifier" ? (
            "A modifier: it stands behind a service and changes how it is read, never what was done."
          ) : (
            <VerdictBadge verdict="correct">Can stand on a claim line</VerdictBadge>
          )}
          <CopyButton text={code} label={`Copy ${code}`} size="small" />
        </p>
        <CptNotice edition={book.edition} />
      </div>
      {family.length > 0 && (
        <Panel title="Same family: they differ by level or extent" flush>
          <Rows rows={family} system={system} />
        </Panel>
      )}
      {beside.length > 0 && (
        <Panel title="Next to it in the list" flush>
          <Rows rows={beside} system={system} />
        </Panel>
      )}
      <CodeMarkPanel system={system} code={code} />
      <EditionLine edition={book.edition} />
    </Page>
  );
}

function Rows({
  rows,
  system,
}: {
  readonly rows: readonly Procedure[];
  readonly system: CodeSystem;
}) {
  return (
    <ul className={styles["codes"]} data-system={system}>
      {rows.map(({ code, title }) => (
        <li key={code}>
          <LinkTo {...codeTarget(system, code)} className={styles["leaf"]}>
            <span className={styles["code"]}>{code}</span> <span>{title}</span>
          </LinkTo>
        </li>
      ))}
    </ul>
  );
}

/** Systems of services and their modifiers, in which an outpatient claim is written. */
type ServiceSystem = Exclude<CodeSystem, "icd10cm" | "icd10pcs">;

interface FoundService {
  readonly book: ProcedureBook;
  readonly entry: Procedure;
  /** Everything of its kind, in the order of the codes. */
  readonly row: readonly Procedure[];
}

function find(
  books: readonly ProcedureBook[],
  system: ServiceSystem,
  code: string,
): FoundService | undefined {
  for (const book of books) {
    const isModifier = system === "modifier";
    if (!isModifier && book.edition.system !== system) continue;
    const all: ReadonlyMap<string, Procedure> = isModifier ? book.modifiers : book.codes;
    const entry = all.get(code);
    if (entry) {
      const row = [...all.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
      return { book, entry, row };
    }
  }
  return undefined;
}
