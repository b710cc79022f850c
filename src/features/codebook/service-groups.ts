import type { ProcedureBook } from "../../domain/codebook/code-sets.ts";
import type { Procedure } from "../../domain/codebook/edition.ts";

export interface ServiceGroup {
  readonly id: string;
  readonly title: string;
  readonly codes: readonly Procedure[];
}

/** What the first letter of a HCPCS Level II code stands for, in our own words. */
const letters: Readonly<Record<string, string>> = {
  A: "A: ambulance, supplies, radiopharmaceuticals",
  B: "B: feeding through a tube or a vein",
  C: "C: items and services of hospital outpatient payment",
  E: "E: durable medical equipment",
  G: "G: professional services that Medicare names itself",
  H: "H: behavioral health and substance use services",
  J: "J: drugs that are not taken by mouth, and chemotherapy",
  K: "K: durable medical equipment, temporary codes",
  L: "L: orthotics and prosthetics",
  M: "M: quality measures and other medical services",
  P: "P: pathology and laboratory",
  Q: "Q: temporary codes",
  R: "R: portable x-ray",
  S: "S: codes of private payers, not paid by Medicare",
  T: "T: codes of state Medicaid agencies",
  U: "U: coronavirus tests",
  V: "V: vision, hearing and speech",
};

/** The parts of the CPT numbering that a number falls in, in our own words. */
const ranges: readonly { readonly upTo: string; readonly title: string }[] = [
  { upTo: "09999", title: "Anesthesia" },
  { upTo: "69999", title: "Surgery and procedures" },
  { upTo: "79999", title: "Imaging" },
  { upTo: "89999", title: "Laboratory and pathology" },
  { upTo: "99199", title: "Vaccines and other medical services" },
  { upTo: "99499", title: "Visits (evaluation and management)" },
  { upTo: "99999", title: "Other services" },
];

/** The codes of a book in groups that people know: HCPCS by letter, CPT by part of the numbering. */
export function serviceGroups(book: ProcedureBook): readonly ServiceGroup[] {
  const groups = new Map<string, Procedure[]>();
  for (const procedure of [...book.codes.values()].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    const title = groupOf(procedure.code);
    groups.set(title, [...(groups.get(title) ?? []), procedure]);
  }
  return [...groups].map(([title, codes]) => ({ id: title, title, codes }));
}

function groupOf(code: string): string {
  const letter = code.charAt(0);
  if (/[A-Z]/.test(letter)) return letters[letter] ?? letter;
  return ranges.find(({ upTo }) => code <= upTo)?.title ?? "Other services";
}
