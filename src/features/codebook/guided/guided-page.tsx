import { useMemo, useState } from "react";
import { useSearchParams } from "react-router-dom";
import { loadLookUpTerms } from "../../../catalog/browser.ts";
import type { LookUpTerm } from "../../../catalog/schemas/look-ups.ts";
import { lookUpDiagnosis } from "../../../domain/codebook/code-book.ts";
import { indexByCode } from "../../../domain/codebook/index-entries.ts";
import { GuidedLookup } from "../../../exercises/encounter/lookup/guided/guided-lookup.tsx";
import { startGuided } from "../../../exercises/encounter/lookup/guided/guided-state.ts";
import { useLoaded } from "../../../ui/use-loaded.ts";
import { BookFrame } from "../book-frame.tsx";
import type { DiagnosisVolume } from "../codebook-data.ts";
import { PracticePanel } from "./practice-panel.tsx";

/** `/codebook/guided?term=`: the look-up as it is taught, step by step, with its trail. */
export function GuidedPage() {
  return (
    <BookFrame
      here="Guided look-up"
      lead="From the words of a record to a complete code, one step at a time. Every step goes on a trail, which says at the end what was left out."
    >
      {(volume) => <Practice volume={volume} />}
    </BookFrame>
  );
}

function Practice({ volume }: { readonly volume: DiagnosisVolume }) {
  const { book } = volume;
  const [params, setParams] = useSearchParams();
  const all = useLoaded(loadLookUpTerms);
  const terms = useMemo(
    () => all?.filter(({ code }) => lookUpDiagnosis(book, code).status === "billable") ?? [],
    [all, book],
  );
  const term = terms.find(({ id }) => id === params.get("term"));
  const [round, setRound] = useState(0);
  return (
    <>
      <PracticePanel
        terms={terms}
        chosen={term}
        onChoose={(id) => {
          setRound(round + 1);
          setParams(
            (before) => {
              const { term: _before, ...rest } = Object.fromEntries(before);
              return id === undefined ? rest : { ...rest, term: id };
            },
            { replace: true },
          );
        }}
      />
      <Guided key={`${book.edition.year} ${term?.id ?? ""} ${round}`} volume={volume} term={term} />
    </>
  );
}

function Guided({
  volume: { book, terms, externalTerms },
  term,
}: {
  readonly volume: DiagnosisVolume;
  readonly term: LookUpTerm | undefined;
}) {
  const all = useMemo(() => [...terms, ...externalTerms], [terms, externalTerms]);
  const wanted = useMemo(() => term && { code: term.code, index: indexByCode(all) }, [all, term]);
  const [state, setState] = useState(() => startGuided(book.edition.year, term?.phrase));
  return (
    <GuidedLookup
      book={book}
      terms={all}
      headingLevel={2}
      state={state}
      onState={setState}
      wanted={wanted}
    />
  );
}
