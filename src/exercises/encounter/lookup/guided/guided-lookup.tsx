import { Check } from "lucide-react";
import { useEffect, useRef } from "react";
import type { CodeBook } from "../../../../domain/codebook/code-book.ts";
import type { IndexTerm } from "../../../../domain/codebook/edition.ts";
import type { IndexByCode } from "../../../../domain/codebook/index-entries.ts";
import type { LookupTrail } from "../../../../domain/codebook/guided-lookup.ts";
import { VisuallyHidden } from "../../../../ui/visually-hidden.tsx";
import { CodeStage } from "./code-stage.tsx";
import {
  backTo,
  guidedStages,
  startGuided,
  type GuidedStage,
  type GuidedState,
} from "./guided-state.ts";
import styles from "./guided.module.css";
import { MainTermStage, SubtermStage } from "./index-stages.tsx";
import { NotesStage, SeventhStage, TabularStage } from "./tabular-stages.tsx";

export interface GuidedLookupProps {
  readonly book: CodeBook;
  /** Main terms of the Index, those of external causes behind. */
  readonly terms: readonly IndexTerm[];
  readonly headingLevel: 2 | 3;
  readonly state: GuidedState;
  readonly onState: (state: GuidedState) => void;
  /** Where the look-up should lead, with the Index by code; said at the end. */
  readonly wanted?: { readonly code: string; readonly index: IndexByCode } | undefined;
  /** Called with the code that was settled on, if it is billable. */
  readonly onChoose?: (code: string, trail: LookupTrail) => void;
  readonly chooseLabel?: (code: string) => string;
}

/** What a coder does at each stage, and why (ICD-10-CM Official Guidelines I.A.6 to I.A.19, I.B.1). */
const stages: Readonly<Record<GuidedStage, { readonly title: string; readonly why: string }>> = {
  "main-term": {
    title: "Main term in the Index",
    why: "Ask what is wrong, not where: a fracture of the radius stands under Fracture. The noun for the disease, injury or symptom is the main term. Names of people and abbreviations have lines too, many only to send you on.",
  },
  subterm: {
    title: "Subterm, and the Index’s code",
    why: "Go in one indented step at a time, as far as the record supports. Words in parentheses may be there or not; they do not change the code. “With” stands first, before the alphabet. “See” sends you on; “see also” may be worth a look.",
  },
  tabular: {
    title: "Tabular List",
    why: "The Index says where to look; only the Tabular List says what the code is. Compare the title with the record, and go down until nothing lies below.",
  },
  notes: {
    title: "Notes",
    why: "A note holds for everything below it. Read them all, from the code up to its chapter: what belongs here, what is excluded, what is coded first, what is added.",
  },
  seventh: {
    title: "Seventh character",
    why: "Some codes end with a character for the stage of care or the like. It always stands in the seventh place, with X in the places between.",
  },
  code: {
    title: "Code",
    why: "The code with all its characters, and the way that led to it.",
  },
};

/** The look-up as it is taught: Index, Tabular List, notes, seventh character; every step goes on a trail. */
export function GuidedLookup({
  book,
  terms,
  headingLevel,
  state,
  onState,
  wanted,
  onChoose,
  chooseLabel,
}: GuidedLookupProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = `${state.stage} ${state.path.length} ${state.code ?? ""}`;
  const last = useRef(shown);
  const at = guidedStages.indexOf(state.stage);
  const Heading = `h${headingLevel}` as const;
  const { title, why } = stages[state.stage];

  // What is asked changes below the button that was pressed: the heading says what comes now.
  useEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    heading.current?.focus();
  }, [shown]);

  return (
    <div className={styles["guided"]}>
      <ol className={styles["stages"]} aria-label="Stages of the look-up">
        {guidedStages.map((stage, index) => (
          <li
            key={stage}
            aria-current={index === at ? "step" : undefined}
            data-done={index < at || undefined}
          >
            {index < at && <Check size="1em" />}
            {stages[stage].title}
            {index < at && <VisuallyHidden> done</VisuallyHidden>}
          </li>
        ))}
      </ol>
      <section className={styles["stage"]}>
        <Heading ref={heading} tabIndex={-1}>
          {at + 1}. {title}
        </Heading>
        <p className={styles["why"]}>{why}</p>
        {state.stage === "main-term" && (
          <MainTermStage state={state} onState={onState} terms={terms} />
        )}
        {state.stage === "subterm" && (
          <SubtermStage state={state} onState={onState} terms={terms} book={book} />
        )}
        {state.stage === "tabular" && (
          <TabularStage state={state} onState={onState} book={book} headingLevel={headingLevel} />
        )}
        {state.stage === "notes" && (
          <NotesStage state={state} onState={onState} book={book} headingLevel={headingLevel} />
        )}
        {state.stage === "seventh" && (
          <SeventhStage state={state} onState={onState} book={book} headingLevel={headingLevel} />
        )}
        {state.stage === "code" && (
          <CodeStage
            state={state}
            book={book}
            wanted={wanted}
            onChoose={onChoose}
            chooseLabel={chooseLabel}
            onBack={() => {
              onState(backTo(state, "tabular"));
            }}
            onAgain={() => {
              onState(startGuided(book.edition.year, wanted && state.trail.condition));
            }}
          />
        )}
      </section>
    </div>
  );
}
