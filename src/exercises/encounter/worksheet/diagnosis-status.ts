import type { CodeSets } from "../../../domain/codebook/code-sets.ts";
import { lookUpDiagnosisOn } from "../../../domain/codebook/code-sets.ts";
import { parseIcd10Cm } from "../../../domain/codes/icd10cm.ts";

/** What the code book says of a typed code while the learner works: what an encoder would show, and no verdict. */
export interface TypedDiagnosis {
  /** As the book prints it; what was typed when that is no code. */
  readonly shown: string;
  readonly title: string | undefined;
  readonly note: string | undefined;
}

export function describeDiagnosis(
  codeSets: CodeSets,
  typed: string,
  dateOfService: string,
): TypedDiagnosis {
  const parsed = parseIcd10Cm(typed);
  if (!parsed.ok)
    return { shown: typed, title: undefined, note: "Not the shape of a diagnosis code" };
  const { code, lookAlikes } = parsed.value;
  const read = lookAlikes.map(({ typed: from, read: to }) => `${from} as ${to}`).join(", ");
  const readNote = read === "" ? undefined : `Read ${read}`;
  const found = lookUpDiagnosisOn(codeSets, code, dateOfService);
  switch (found.status) {
    case "billable":
      return { shown: code, title: found.title, note: readNote };
    case "header":
      return {
        shown: code,
        title: found.title,
        note:
          found.needs === "more-characters"
            ? "A heading: codes stand below it"
            : "Needs a seventh character",
      };
    case "bad-extension":
      return {
        shown: code,
        title: found.title,
        note: "The book has no such extension of this code",
      };
    case "unknown":
      return { shown: code, title: undefined, note: "Not in the code book at hand" };
  }
}
