import { useCallback, useEffect } from "react";
import { useStore } from "zustand";
import { diagnosisBookOn } from "../../../domain/codebook/code-sets.ts";
import { keepLookup } from "../../../domain/codebook/guided-lookup.ts";
import { useEncounterDesk } from "../desk.tsx";
import { openGuided, type Underway } from "../draft.ts";
import { useAddDiagnosis } from "../worksheet/use-add-diagnosis.ts";
import type { Worksheet } from "../worksheet-store.ts";
import { LookupDialog } from "./lookup-dialog.tsx";

/** No code is written so. */
export const GUIDED = "guided";

/**
 * The code book over a worksheet. It stands outside the panes: these are laid out anew when a phone is turned,
 * and a look-up must go on.
 */
export function WorksheetLookup({
  worksheet,
  dateOfService,
  opened,
  onClose,
  underway,
}: {
  readonly worksheet: Worksheet;
  readonly dateOfService: string;
  /** The code that the book is open at, the guided look-up, or nothing. */
  readonly opened: string | null;
  readonly onClose: () => void;
  /** A look-up that the draft kept. */
  readonly underway: Underway | undefined;
}) {
  const { codeSets, loadIndex: loadAll, searchDiagnoses } = useEncounterDesk();
  const guided = useStore(worksheet.store, (state) => state.guided);
  const addDiagnosis = useAddDiagnosis(worksheet);
  const book = diagnosisBookOn(codeSets, dateOfService);
  const validTo = book?.edition.validTo;
  const loadIndex = useCallback(
    async () => (validTo === undefined ? [] : ((await loadAll?.(validTo)) ?? [])),
    [loadAll, validTo],
  );

  useEffect(() => {
    if (!underway) return;
    void loadIndex().then((terms) => {
      worksheet.resumeGuided(openGuided(underway, terms));
    });
  }, [loadIndex, underway, worksheet]);

  if (!book) return null;
  return (
    <LookupDialog
      open={opened !== null}
      onClose={onClose}
      book={book}
      search={searchDiagnoses}
      {...(opened === null || opened === GUIDED ? {} : { initialCode: opened })}
      isGuided={opened === GUIDED}
      {...(loadAll ? { loadIndex } : {})}
      guided={guided}
      onGuided={worksheet.setGuided}
      onChoose={(code, trail) => {
        onClose();
        addDiagnosis(code, trail && keepLookup(trail));
        if (trail) worksheet.setGuided(null);
      }}
    />
  );
}
