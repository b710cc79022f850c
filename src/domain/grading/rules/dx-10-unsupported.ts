/** DX-10: a code that the record does not support. Example: I50.9 where heart failure was ruled out. Official Guidelines IV.G, IV.H, IV.J. */
import { excludes1Between } from "../../codebook/relations.ts";
import { diagnosisBookOn } from "../../codebook/code-sets.ts";
import type { EncounterCase } from "../case.ts";
import type { Rule, Told } from "../rule.ts";
import { diagnosisFindings } from "../verdicts.ts";
import { rejection, tabular, text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "DX-10",
  title: "Not supported by the record",
  aspect: "diagnoses",
  kind: "reading the record",
  consequence: "compliance risk",
  severity: "serious",
  check: (at) => diagnosisFindings(at, "DX-10", "unsupported", "unsupported"),
  tell: (finding, at) => {
    const entered = text(finding, "entered");
    const rejected = rejection(at, entered);
    const headline = "The record does not support this code";
    if (rejected) return { headline, why: rejected.why, citations: rejected.citations };
    return { headline, ...computedReason(at, entered) };
  },
};

/** What the book itself says against the code beside the key's codes; otherwise what the outpatient guidelines ask for. */
function computedReason(at: EncounterCase, entered: string): Omit<Told, "headline"> {
  const book = diagnosisBookOn(at.codeSets, at.encounter.dateOfService);
  for (const { code } of book ? at.key.diagnoses : []) {
    const relation = book && excludes1Between(book, entered, code);
    if (relation) {
      return {
        why: `${withTitle(at, entered)} is not reported together with ${withTitle(at, code)}: the Excludes1 note at ${relation.note.origin} reads “${relation.note.text}”.`,
        citations: ["guideline:I.A.12.a", tabular(relation.holder)],
      };
    }
  }
  if (at.setting === "inpatient") return inpatientReason(at, entered);
  if (entered.startsWith("R")) {
    return {
      why: `${withTitle(at, entered)} is a sign or symptom; it is not reported beside the diagnosis that explains it, nor when the record does not mention it as a problem of this visit.`,
      citations: ["guideline:I.B.5", "guideline:IV.D"],
    };
  }
  return {
    why: `Nothing in the record says that ${withTitle(at, entered)} was present, treated or affected care at this visit. What is ruled out, only suspected, resolved or somebody else's is not coded as the patient's condition.`,
    citations: ["guideline:IV.H", "guideline:IV.J"],
  };
}

/** What Section III asks of a secondary diagnosis of a stay. */
function inpatientReason(at: EncounterCase, entered: string): Omit<Told, "headline"> {
  return {
    why: `Nothing in the record says that ${withTitle(at, entered)} was evaluated, treated, worked up, kept the patient longer or took more nursing during this stay. Earlier conditions that no longer matter and findings that the provider gives no meaning to are not coded.`,
    citations: ["guideline:III", "guideline:III.A", "guideline:III.B"],
  };
}
