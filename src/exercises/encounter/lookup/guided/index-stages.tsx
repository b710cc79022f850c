import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { lookUpDiagnosis, type CodeBook } from "../../../../domain/codebook/code-book.ts";
import type { IndexTerm } from "../../../../domain/codebook/edition.ts";
import {
  filterMainTerms,
  followReference,
  printedTerm,
} from "../../../../domain/codebook/index-path.ts";
import { Button } from "../../../../ui/button.tsx";
import { Field, TextInput } from "../../../../ui/field.tsx";
import {
  chooseMain,
  chooseSubterm,
  codeFromIndex,
  followSee,
  goUp,
  verify,
  type GuidedState,
} from "./guided-state.ts";
import styles from "./guided.module.css";

interface StageProps {
  readonly state: GuidedState;
  readonly onState: (state: GuidedState) => void;
  readonly terms: readonly IndexTerm[];
}

/** So many main terms are offered at once. */
const MOST = 40;

export function MainTermStage({ state, onState, terms }: StageProps) {
  const [typed, setTyped] = useState("");
  const { condition } = state.trail;
  const found = typed.trim() === "" ? [] : filterMainTerms(terms, typed);
  return (
    <>
      <Field
        label="What are you looking up?"
        hint="In the words of the record; it goes on the trail"
      >
        <TextInput
          value={condition}
          maxLength={300}
          onValue={(text) => {
            onState({ ...state, trail: { ...state.trail, condition: text } });
          }}
        />
      </Field>
      <Field label="Main term" hint="Type how it begins">
        <TextInput value={typed} onValue={setTyped} type="search" />
      </Field>
      <p role="status" className={styles["hint"]}>
        {typed.trim() === ""
          ? ""
          : found.length === 0
            ? "No main term begins so. Try the noun for the condition, or a synonym."
            : found.length > MOST
              ? `${found.length} main terms; the first ${MOST} are shown`
              : `${found.length} main ${found.length === 1 ? "term" : "terms"}`}
      </p>
      <ul className={styles["terms"]}>
        {found.slice(0, MOST).map((term, at) => (
          <li key={`${at} ${printedTerm(term)}`}>
            <TermButton
              term={term}
              onClick={() => {
                onState(chooseMain(state, term));
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

export function SubtermStage({
  state,
  onState,
  terms,
  book,
}: StageProps & { readonly book: CodeBook }) {
  const here = state.path.at(-1);
  if (!here) return null;
  const code = bare(here.code);
  return (
    <>
      <p className={styles["path"]}>
        {state.path.map((term, at) => (
          <span key={`${at} ${term.title}`}>
            {at > 0 && " › "}
            {at === state.path.length - 1 ? (
              <strong>{printedTerm(term)}</strong>
            ) : (
              printedTerm(term)
            )}
          </span>
        ))}
        {here.code !== undefined && <span className={styles["code"]}> {here.code}</span>}
        {here.manifestation !== undefined && (
          <span className={styles["code"]}> [{here.manifestation}]</span>
        )}
      </p>
      {here.manifestation !== undefined && (
        <p className={styles["hint"]}>
          Two codes belong together: the first for the cause, the one in brackets, in this order,
          for its manifestation.
        </p>
      )}
      <div className={styles["actions"]}>
        {code !== undefined && (
          <Button
            variant="primary"
            onClick={() => {
              onState(verify(state, code));
            }}
          >
            Verify {code} in the Tabular List
          </Button>
        )}
        <See word="see" reference={here.see} state={state} onState={onState} terms={terms} />
        <See
          word="see also"
          reference={here.seeAlso}
          state={state}
          onState={onState}
          terms={terms}
        />
        <Button
          variant="quiet"
          onClick={() => {
            onState(goUp(state));
          }}
        >
          {state.path.length === 1 ? "Another main term" : "One step back out"}
        </Button>
        {code !== undefined && (
          <Button
            variant="quiet"
            onClick={() => {
              onState(codeFromIndex(state, code));
            }}
          >
            Code {code} from the Index alone
          </Button>
        )}
      </div>
      {code !== undefined && lookUpDiagnosis(book, code).status === "unknown" && (
        <p className={styles["hint"]}>This edition does not hold {code}.</p>
      )}
      <Subterms key={state.path.map(({ title }) => title).join()} state={state} onState={onState} />
    </>
  );
}

/** A shorter list needs no filter. */
const LONG = 15;

function Subterms({ state, onState }: Omit<StageProps, "terms">) {
  const [typed, setTyped] = useState("");
  const below = state.path.at(-1)?.terms ?? [];
  if (below.length === 0) {
    return <p className={styles["hint"]}>Nothing is indented below this line.</p>;
  }
  const shown = below.filter((term) =>
    printedTerm(term).toLowerCase().includes(typed.trim().toLowerCase()),
  );
  return (
    <>
      {below.length > LONG && (
        <Field label={`Filter the ${below.length} subterms`}>
          <TextInput value={typed} onValue={setTyped} type="search" />
        </Field>
      )}
      <ul className={styles["terms"]}>
        {shown.map((term, at) => (
          <li key={`${at} ${printedTerm(term)}`}>
            <TermButton
              term={term}
              onClick={() => {
                onState(chooseSubterm(state, term));
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function TermButton({ term, onClick }: { readonly term: IndexTerm; readonly onClick: () => void }) {
  const { title, nemod, code, see, seeAlso, terms = [] } = term;
  return (
    <button type="button" className={styles["term"]} onClick={onClick}>
      <span>
        <span className={styles["termTitle"]}>{title}</span>
        {nemod !== undefined && <span className={styles["hint"]}> {nemod}</span>}
        {see !== undefined && <i className={styles["hint"]}> see {see}</i>}
        {seeAlso !== undefined && <i className={styles["hint"]}> see also {seeAlso}</i>}
      </span>{" "}
      {code !== undefined && <span className={styles["code"]}>{code}</span>}
      {terms.length > 0 && <ChevronRight size="1.1em" />}
    </button>
  );
}

function See({
  word,
  reference,
  state,
  onState,
  terms,
}: StageProps & { readonly word: string; readonly reference: string | undefined }) {
  if (reference === undefined) return null;
  const found = followReference(terms, reference);
  const text = reference.replace(/^also /, "");
  if (!found) {
    return (
      <p className={styles["hint"]}>
        <i>{word}</i> {text}
      </p>
    );
  }
  return (
    <Button
      onClick={() => {
        onState(followSee(state, text, found.path));
      }}
    >
      <i>{word}</i>&nbsp;{text}
    </Button>
  );
}

/** `S52.52-` → `S52.52`. */
function bare(code: string | undefined): string | undefined {
  return code?.replace(/[.-]+$/, "");
}
