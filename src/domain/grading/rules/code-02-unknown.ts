/** CODE-02: well-formed, and not in the edition in force on the date of service. Example: E11.23. Official Guidelines I.B.1. */
import { diagnosisBookOn } from "../../codebook/code-sets.ts";
import type { CodeRule } from "../rule.ts";
import { tabular, text, withTitle } from "../words.ts";

export const rule: CodeRule = {
  id: "CODE-02",
  title: "Not in the code book on the date of service",
  aspect: "diagnoses",
  kind: "look-up",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    at.lines.flatMap((line) => {
      if (line.code === undefined || line.lookup?.status !== "unknown") return [];
      const nearest = line.lookup.nearest?.code;
      return [
        {
          rule: "CODE-02",
          outcome: "wrong",
          path: line.path,
          params: { entered: line.code, ...(nearest === undefined ? {} : { nearest }) },
        },
      ];
    }),
  tell: (finding, at) => {
    const edition = diagnosisBookOn(at.codeSets, at.encounter.dateOfService)?.edition.title;
    const nearest = text(finding, "nearest");
    const where = edition ? `the book at hand (${edition})` : "any code book at hand for this date";
    return {
      headline: "Not found in the code book",
      why:
        nearest === ""
          ? `${text(finding, "entered")} is not in ${where}. Look the main term up in the index and verify the code in the Tabular List.`
          : `${text(finding, "entered")} is not in ${where}; the nearest entry above it is ${withTitle(at, nearest)}. Choose from the codes that the Tabular List prints below that.`,
      citations: ["guideline:I.B.1", ...(nearest === "" ? [] : [tabular(nearest)])],
    };
  },
};
