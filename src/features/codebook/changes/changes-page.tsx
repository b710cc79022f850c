import { useMemo, useState } from "react";
import {
  changesBetween,
  type ChangeKind,
  type CodeChange,
} from "../../../domain/codebook/changes.ts";
import type { CodeBook } from "../../../domain/codebook/code-book.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Field, Select } from "../../../ui/field.tsx";
import { LinkTo } from "../../../ui/navigation.tsx";
import { BookFrame } from "../book-frame.tsx";
import { inEdition } from "../book-link.tsx";
import { diagnosisTarget } from "../code-links.ts";
import type { DiagnosisVolume } from "../codebook-data.ts";
import styles from "./changes.module.css";

/** `/codebook/changes`: what the later of two editions changed. */
export function ChangesPage() {
  return (
    <BookFrame
      here="What changed"
      lead="New, deleted and revised codes, and codes that became a heading and are no longer billable."
    >
      {(_, { volumes }) => <Changes volumes={volumes} />}
    </BookFrame>
  );
}

function Changes({ volumes }: { readonly volumes: readonly DiagnosisVolume[] }) {
  const books = volumes.map(({ book }) => book);
  const [laterYear, setLaterYear] = useState(books[0]?.edition.year);
  const [earlierYear, setEarlierYear] = useState(books[1]?.edition.year);
  const later = books.find(({ edition }) => edition.year === laterYear);
  const earlier = books.find(({ edition }) => edition.year === earlierYear);
  if (!later || !earlier) {
    return (
      <EmptyState
        title="A comparison needs two editions"
        action={<LinkButton to="settings">Load an official release</LinkButton>}
      >
        There is one edition at hand
        {later ? `: ${later.edition.title}` : ""}. Load the official files of another year, such as
        the code descriptions that CMS publishes each summer, and what changed between the two
        stands here.
      </EmptyState>
    );
  }
  const options = books.map(({ edition }) => ({
    value: String(edition.year),
    label: edition.title,
  }));
  return (
    <>
      <div className={styles["tools"]}>
        <Field label="From">
          <Select
            value={String(earlierYear)}
            options={options}
            onValue={(year) => {
              setEarlierYear(Number(year));
            }}
          />
        </Field>
        <Field label="To">
          <Select
            value={String(laterYear)}
            options={options}
            onValue={(year) => {
              setLaterYear(Number(year));
            }}
          />
        </Field>
      </div>
      <Differences from={earlier} to={later} />
    </>
  );
}

const words: Readonly<Record<ChangeKind, string>> = {
  new: "New",
  deleted: "Deleted",
  revised: "Revised title",
  "became-header": "Became a heading",
  "became-complete": "Became complete",
  "seventh-character": "Seventh character",
};

const kinds = Object.keys(words) as readonly ChangeKind[];

/** So many rows at once. */
const PAGE = 200;

export function Differences({ from, to }: { readonly from: CodeBook; readonly to: CodeBook }) {
  const changes = useMemo(() => changesBetween(from, to), [from, to]);
  const [chapter, setChapter] = useState("");
  const [kind, setKind] = useState("");
  const [most, setMost] = useState(PAGE);
  const shown = changes.filter(
    (change) =>
      (chapter === "" || String(change.chapter) === chapter) &&
      (kind === "" || change.kind === kind),
  );
  const isChoice = from.entries.size < SMALL || to.entries.size < SMALL;
  const isSameChoice = from.entries.size < SMALL && to.entries.size < SMALL;
  return (
    <>
      {isChoice && (
        <p className={styles["hint"]}>
          {isSameChoice
            ? "Both are teaching editions with the same choice of categories: what changed in others is not in them."
            : "One of the two is a teaching edition with a choice of categories: what it leaves out shows here as new or deleted."}
        </p>
      )}
      <div className={styles["tools"]}>
        <Field label="Chapter">
          <Select
            value={chapter}
            onValue={setChapter}
            options={[
              { value: "", label: "All chapters" },
              ...to.chapters.map(({ number, title }) => ({
                value: String(number),
                label: `${number} ${title}`,
              })),
            ]}
          />
        </Field>
        <Field label="Change">
          <Select
            value={kind}
            onValue={setKind}
            options={[
              { value: "", label: "All changes" },
              ...kinds.map((each) => ({
                value: each,
                label: `${words[each]} (${changes.filter((change) => change.kind === each).length})`,
              })),
            ]}
          />
        </Field>
      </div>
      <p role="status">
        {shown.length === 0
          ? "Nothing changed here."
          : `${shown.length.toLocaleString("en-US")} changes`}
      </p>
      <ul className={styles["list"]}>
        {shown.slice(0, most).map((change) => (
          <Change key={`${change.kind} ${change.code}`} change={change} year={to.edition.year} />
        ))}
      </ul>
      {shown.length > most && (
        <Button
          onClick={() => {
            setMost(most + PAGE);
          }}
        >
          Show {Math.min(PAGE, shown.length - most)} more
        </Button>
      )}
    </>
  );
}

/** A complete release has more than 40,000 entries. */
const SMALL = 30_000;

function Change({
  change: { kind, code, before, after },
  year,
}: {
  readonly change: CodeChange;
  /** Of the later edition. */
  readonly year: number;
}) {
  return (
    <li data-kind={kind}>
      <span className={styles["kind"]}>{words[kind]}</span>
      {after === undefined ? (
        <span className={styles["code"]}>{code}</span>
      ) : (
        <LinkTo {...inEdition(diagnosisTarget(code), String(year))} className={styles["code"]}>
          {code}
        </LinkTo>
      )}
      <span className={styles["titles"]}>
        {kind === "revised" ? (
          <>
            <del>{before}</del> <ins>{after}</ins>
          </>
        ) : (
          (after ?? before)
        )}
      </span>
    </li>
  );
}
