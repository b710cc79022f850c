import type { IsoDate } from "../../lib/calendar-date.ts";
import { lookUpDiagnosis, type CodeBook, type DiagnosisLookup } from "./code-book.ts";
import type { Edition, ModifierEntry, Procedure } from "./edition.ts";
import { joinServiceEdits, type ServiceEditFiles, type ServiceEdits } from "./service-edits.ts";

/** Services and modifiers of one edition: HCPCS Level II, or CPT from the teaching file or a school's own. */
export interface ProcedureBook {
  readonly edition: Edition;
  readonly codes: ReadonlyMap<string, Procedure>;
  readonly modifiers: ReadonlyMap<string, ModifierEntry>;
  readonly edits: ServiceEditFiles;
}

/** Every edition at hand; codes are looked up by date of service. */
export interface CodeSets {
  readonly diagnoses: readonly CodeBook[];
  readonly procedures: readonly ProcedureBook[];
}

export function diagnosisBookOn(sets: CodeSets, dateOfService: string): CodeBook | undefined {
  return sets.diagnoses.find((book) => isInForce(book.edition, dateOfService));
}

/** The year of the edition on a date where it is not the newest at hand; undefined where it is, or where none is in force. */
export function formerYearOn(sets: CodeSets, dateOfService: string): number | undefined {
  const book = diagnosisBookOn(sets, dateOfService);
  const isNewest = sets.diagnoses.every((each) => !book || each.edition.year <= book.edition.year);
  return isNewest ? undefined : book?.edition.year;
}

export function lookUpDiagnosisOn(
  sets: CodeSets,
  code: string,
  dateOfService: string,
): DiagnosisLookup {
  const book = diagnosisBookOn(sets, dateOfService);
  return book ? lookUpDiagnosis(book, code) : { status: "unknown", nearest: undefined };
}

export function lookUpProcedureOn(
  sets: CodeSets,
  code: string,
  dateOfService: string,
): { readonly procedure: Procedure; readonly edition: Edition } | undefined {
  for (const book of sets.procedures) {
    const procedure = book.codes.get(code);
    if (procedure && isInForce(book.edition, dateOfService)) {
      return { procedure, edition: book.edition };
    }
  }
  return undefined;
}

export function lookUpModifierOn(
  sets: CodeSets,
  code: string,
  dateOfService: string,
): ModifierEntry | undefined {
  return sets.procedures
    .filter((book) => isInForce(book.edition, dateOfService))
    .map((book) => book.modifiers.get(code))
    .find((entry) => entry !== undefined);
}

const edits = new WeakMap<CodeSets, Map<string, ServiceEdits>>();

/** Tables about services of every edition in force, joined once. */
export function serviceEditsOn(sets: CodeSets, dateOfService: string): ServiceEdits {
  let known = edits.get(sets);
  if (!known) edits.set(sets, (known = new Map<string, ServiceEdits>()));
  const books = sets.procedures.filter((book) => isInForce(book.edition, dateOfService));
  const name = books.map(({ edition }) => edition.title).join("|");
  const found = known.get(name) ?? joinServiceEdits(books.map((book) => book.edits));
  known.set(name, found);
  return found;
}

export function isInForce(edition: Edition, dateOfService: IsoDate | string): boolean {
  return edition.validFrom <= dateOfService && dateOfService <= edition.validTo;
}

export function buildProcedureBook(
  edition: Edition,
  codes: readonly Procedure[],
  modifiers: readonly ModifierEntry[],
  edits: ServiceEditFiles = {},
): ProcedureBook {
  return {
    edition,
    edits,
    codes: new Map(codes.map((entry) => [entry.code, entry])),
    modifiers: new Map(modifiers.map((entry) => [entry.code, entry])),
  };
}
