import type { KeptLookup } from "../../../domain/codebook/guided-lookup.ts";
import { useAnnounce } from "../../../ui/announcer.tsx";
import { letterOf } from "../edit.ts";
import type { Worksheet } from "../worksheet-store.ts";

/** How many diagnoses the claim takes, in words. */
export function roomOn({ most }: Worksheet): string {
  return `The claim has room for ${most} diagnoses, A to ${letterOf(most - 1)}`;
}

/** Adds a diagnosis and says so aloud, or that there is no room. */
export function useAddDiagnosis(worksheet: Worksheet): (code: string, lookup?: KeptLookup) => void {
  const announce = useAnnounce();
  return (code, lookup) => {
    const { length } = worksheet.store.getState().answer.diagnoses;
    if (length >= worksheet.most) {
      announce(roomOn(worksheet));
      return;
    }
    worksheet.addDiagnosis(code, lookup);
    announce(`${code} added as diagnosis ${letterOf(length)}`);
  };
}
