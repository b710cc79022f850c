import type { KeptLookup } from "../../../domain/codebook/guided-lookup.ts";
import { useAnnounce } from "../../../ui/announcer.tsx";
import { letterOf, MOST_DIAGNOSES } from "../edit.ts";
import type { Worksheet } from "../worksheet-store.ts";

/** Adds a diagnosis and says so aloud, or that there is no room. */
export function useAddDiagnosis(worksheet: Worksheet): (code: string, lookup?: KeptLookup) => void {
  const announce = useAnnounce();
  return (code, lookup) => {
    const { length } = worksheet.store.getState().answer.diagnoses;
    if (length >= MOST_DIAGNOSES) {
      announce("A claim has room for twelve diagnoses");
      return;
    }
    worksheet.addDiagnosis(code, lookup);
    announce(`${code} added as diagnosis ${letterOf(length)}`);
  };
}
