import { useMemo, useState } from "react";
import type { CodeBook } from "../../domain/codebook/code-book.ts";
import type { IndexTerm } from "../../domain/codebook/edition.ts";
import { GuidedLookup } from "../../exercises/encounter/lookup/guided/guided-lookup.tsx";
import { Button } from "../../ui/button.tsx";
import { BookFrame } from "./book-frame.tsx";
import styles from "./codebook.module.css";

/** Conditions that together show every stage; each stands in the teaching edition. */
const practice = [
  "type 2 diabetes with chronic kidney disease",
  "torus fracture of the lower end of the left radius, first visit",
  "moderate persistent asthma with an acute exacerbation",
  "pain in the left knee",
  "fall down the stairs",
];

/** `/codebook/guided`: the look-up as it is taught, step by step, with its trail. */
export function GuidedPage() {
  const [condition, setCondition] = useState("");
  return (
    <BookFrame
      here="Guided look-up"
      lead="From the words of a record to a complete code, one step at a time. Every step goes on a trail, which says at the end what was left out."
    >
      {({ book, terms, externalTerms }) => (
        <>
          <div className={styles["actions"]} role="group" aria-label="Practice with">
            <span className={styles["hint"]}>Practice with:</span>
            {practice.map((each) => (
              <Button
                key={each}
                size="small"
                aria-pressed={each === condition}
                onClick={() => {
                  setCondition(each);
                }}
              >
                {each}
              </Button>
            ))}
          </div>
          <Guided
            key={`${book.edition.year} ${condition}`}
            book={book}
            terms={terms}
            externalTerms={externalTerms}
            condition={condition}
          />
        </>
      )}
    </BookFrame>
  );
}

function Guided({
  book,
  terms,
  externalTerms,
  condition,
}: {
  readonly book: CodeBook;
  readonly terms: readonly IndexTerm[];
  readonly externalTerms: readonly IndexTerm[];
  readonly condition: string;
}) {
  const all = useMemo(() => [...terms, ...externalTerms], [terms, externalTerms]);
  return <GuidedLookup book={book} terms={all} headingLevel={2} condition={condition} />;
}
