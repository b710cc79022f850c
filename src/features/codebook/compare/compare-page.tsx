import { useState } from "react";
import { useSearchParams } from "react-router-dom";
import type { CodeBook } from "../../../domain/codebook/code-book.ts";
import { compareCodes } from "../../../domain/codebook/compare.ts";
import { parseIcd10Cm } from "../../../domain/codes/icd10cm.ts";
import { CodeLinkProvider } from "../../../exercises/encounter/lookup/code-link.tsx";
import { Button } from "../../../ui/button.tsx";
import { Field, TextInput } from "../../../ui/field.tsx";
import { BookLink, useInEdition } from "../book-link.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { BookFrame } from "../book-frame.tsx";
import { diagnosisTarget } from "../code-links.ts";
import { ComparisonView } from "./comparison-view.tsx";
import styles from "./compare.module.css";

/** `/codebook/compare?a=&b=`: two codes side by side. */
export function ComparePage() {
  return (
    <BookFrame
      here="Compare"
      lead="What tells two diagnosis codes apart, whether they may stand together, and which comes first."
    >
      {({ book }) => <Compare book={book} />}
    </BookFrame>
  );
}

/** Pairs that show what can be learned here. */
const examples = [
  ["N18.31", "I12.9"],
  ["E10.9", "E11.9"],
  ["M25.561", "M25.562"],
  ["S52.521A", "S52.521D"],
] as const;

function Compare({ book }: { readonly book: CodeBook }) {
  const [params, setParams] = useSearchParams();
  const a = params.get("a") ?? "";
  const b = params.get("b") ?? "";
  return (
    <>
      <Pair
        key={`${a} ${b}`}
        a={a}
        b={b}
        book={book}
        onPair={(nextA, nextB) => {
          setParams((before) => ({ ...Object.fromEntries(before), a: nextA, b: nextB }));
        }}
      />
      {a !== "" && b !== "" ? (
        <Answer book={book} a={read(a)} b={read(b)} />
      ) : (
        <div>
          <p>Try a pair:</p>
          <ul className={styles["examples"]}>
            {examples.map(([one, other]) => (
              <li key={one}>
                <BookLink to="compareCodes" search={{ a: one, b: other }}>
                  {one} and {other}
                </BookLink>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Pair({
  a,
  b,
  book,
  onPair,
}: {
  readonly a: string;
  readonly b: string;
  readonly book: CodeBook;
  readonly onPair: (a: string, b: string) => void;
}) {
  const [one, setOne] = useState(a);
  const [other, setOther] = useState(b);
  return (
    <form
      className={styles["pair"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (one.trim() !== "" && other.trim() !== "") onPair(one.trim(), other.trim());
      }}
    >
      <Field label="First code" error={one === "" ? undefined : problemOf(book, one)}>
        <TextInput value={one} onValue={setOne} mono />
      </Field>
      <Field label="Second code" error={other === "" ? undefined : problemOf(book, other)}>
        <TextInput value={other} onValue={setOther} mono />
      </Field>
      <Button type="submit" variant="primary">
        Compare
      </Button>
      {one !== "" && other !== "" && (
        <Button
          variant="quiet"
          onClick={() => {
            onPair(other.trim(), one.trim());
          }}
        >
          Swap
        </Button>
      )}
    </form>
  );
}

function Answer({
  book,
  a,
  b,
}: {
  readonly book: CodeBook;
  readonly a: string;
  readonly b: string;
}) {
  const here = useInEdition();
  const comparison = compareCodes(book, a, b);
  if (!comparison) {
    const missing = [a, b].filter((code) => problemOf(book, code) !== undefined);
    return (
      <Notice tone="warn" title={`${missing.join(" and ")} cannot be compared.`}>
        <p>{missing.map((code) => problemOf(book, code)).join(" ")}</p>
      </Notice>
    );
  }
  return (
    <CodeLinkProvider
      value={{ book, onNavigate: () => undefined, linkTo: (code) => here(diagnosisTarget(code)) }}
    >
      <ComparisonView comparison={comparison} />
    </CodeLinkProvider>
  );
}

/** As it is written in the book, however it was typed. */
function read(text: string): string {
  const parsed = parseIcd10Cm(text);
  return parsed.ok ? parsed.value.code : text;
}

function problemOf(book: CodeBook, text: string): string | undefined {
  const parsed = parseIcd10Cm(text);
  if (!parsed.ok) return `${text} has not the shape of a diagnosis code, such as E11.22.`;
  const { code } = parsed.value;
  return compareCodes(book, code, code) ? undefined : `${code} is not in this edition.`;
}
