import type { Synonyms } from "../../domain/codebook/edition.ts";
import type { ServiceEditFiles } from "../../domain/codebook/service-edits.ts";
import { joinSynonyms } from "../../domain/codebook/search/sayings.ts";
import type { DiagnosisEdition, ProcedureEdition } from "../catalog.ts";
import type { InstalledEdition } from "./installed-edition.ts";

interface Editions {
  readonly diagnoses: readonly DiagnosisEdition[];
  readonly procedures: readonly ProcedureEdition[];
}

/**
 * Every edition at hand: a full year of ICD-10-CM takes the place of the teaching edition of that year, a licensed
 * CPT file that of the teaching file, and a HCPCS list stands before the teaching edition.
 */
export function withInstalled(
  shipped: Editions,
  installed: readonly InstalledEdition[],
  sayings: Synonyms,
): Editions {
  if (installed.length === 0) return shipped;
  const synonyms = [...new Set(shipped.diagnoses.map((each) => each.synonyms))].reduce(
    joinSynonyms,
    sayings,
  );
  const diagnoses = installed.flatMap((each) =>
    each.type === "diagnoses" ? [fullEdition(each.edition, synonyms)] : [],
  );
  const procedures = installed.flatMap((each) =>
    each.type === "procedures" ? [withFamilies(each.edition, shipped.procedures)] : [],
  );
  const years = new Set(diagnoses.map(({ edition }) => edition.year));
  const hasCpt = procedures.some(({ edition }) => edition.system === "cpt");
  return {
    diagnoses: [
      ...diagnoses,
      ...shipped.diagnoses.filter(({ edition }) => !years.has(edition.year)),
    ],
    procedures: [
      ...procedures,
      ...shipped.procedures.filter(({ edition }) => !hasCpt || edition.system !== "cpt"),
    ],
  };
}

function fullEdition(
  {
    edition,
    chapters,
    tabular,
    index,
    externalIndex,
    neoplasms,
    drugs,
  }: Extract<InstalledEdition, { type: "diagnoses" }>["edition"],
  synonyms: Synonyms,
): DiagnosisEdition {
  const tables = {
    ...(neoplasms ? { neoplasm: neoplasms } : {}),
    ...(drugs ? { drugs } : {}),
  };
  return { folder: "", edition, chapters, tabular, index, externalIndex, tables, synonyms };
}

/** Which codes differ by level only is said by the teaching file, and holds for its owner's as well. */
function withFamilies(
  edition: ProcedureEdition,
  shipped: readonly ProcedureEdition[],
): ProcedureEdition {
  const same = shipped.filter((each) => each.edition.system === edition.edition.system);
  const families = new Map(
    same.flatMap(({ codes }) => codes.map(({ code, family }) => [code, family])),
  );
  const codes = edition.codes.map((entry) => {
    const family = families.get(entry.code);
    return family === undefined ? entry : { ...entry, family };
  });
  const own = new Set(edition.modifiers.map(({ code }) => code));
  const missing = same.flatMap(({ modifiers }) => modifiers).filter(({ code }) => !own.has(code));
  return {
    ...edition,
    codes,
    modifiers: [...edition.modifiers, ...missing],
    synonyms: same.map((each) => each.synonyms).reduce(joinSynonyms, edition.synonyms),
    edits: [...same, edition].reduce<ServiceEditFiles>(
      (joined, each) => ({ ...joined, ...each.edits }),
      {},
    ),
  };
}
