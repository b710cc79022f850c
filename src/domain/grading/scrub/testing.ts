/** Builders for tests of the rules that need no key: encounters over excerpts of ICD-10-CM FY2026. */
import { buildCodeBook, type CodeBook } from "../../codebook/code-book.ts";
import type { CodeSets } from "../../codebook/code-sets.ts";
import { chaptersFileSchema, tabularFileSchema, type Edition } from "../../codebook/edition.ts";
import {
  buildCodedEncounter,
  readCodedLine,
  type Circumstances,
  type CodedEncounter,
} from "../coded-encounter.ts";
import type { CodeRule } from "../rule.ts";
import { codeRules } from "../rules/registry.ts";
import excerpt from "./corpus/excerpt.json" with { type: "json" };

const edition: Edition = {
  system: "icd10cm",
  year: 2026,
  title: "Excerpts of ICD-10-CM FY2026",
  validFrom: "2025-10-01",
  validTo: "2026-09-30",
  source: "NCHS and CMS; codes and notes that the tests need",
};

export const excerptBook: CodeBook = buildCodeBook(
  edition,
  chaptersFileSchema.parse({ chapters: excerpt.chapters }).chapters,
  excerpt.files.map((file) => tabularFileSchema.parse(file)),
);

/** Codes in order, parted by blanks; an outpatient encounter unless something else is said. */
export function anEncounter(
  codes: string,
  { on = "2026-02-10", ...circumstances }: Circumstances & { readonly on?: string } = {},
  codeSets: CodeSets = { diagnoses: [excerptBook], procedures: [] },
): CodedEncounter {
  const lines = codes
    .split(" ")
    .map((code, index) => readCodedLine(code, `/codes/${index}`, codeSets, on));
  return buildCodedEncounter(lines, codeSets, on, { setting: "outpatient", ...circumstances });
}

/** `wrong /codes/1` for each finding of one rule. */
export function reviewOf(id: string, at: CodedEncounter): readonly string[] {
  return ruleOf(id)
    .review(at)
    .map(({ outcome, path }) => `${outcome} ${path}`);
}

/** What is told of a rule's first finding; throws when it found nothing. */
export function toldOf(id: string, at: CodedEncounter) {
  const rule = ruleOf(id);
  const [finding] = rule.review(at);
  if (!finding) throw new Error(`${id} found nothing`);
  return rule.tell(finding, at);
}

function ruleOf(id: string): CodeRule {
  const rule = codeRules.find((each) => each.id === id);
  if (!rule) throw new Error(`there is no rule ${id}`);
  return rule;
}
