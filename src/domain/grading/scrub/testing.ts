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
import { sound, wellTold } from "../testing.ts";
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

/** A book in which each code stands below its category without any notes; titles by code, `x` where none is given. */
export function bookOf(codes: readonly string[], titles: Readonly<Record<string, string>> = {}) {
  const categories = [...new Set(codes.map((code) => code.slice(0, 3)))].sort();
  const nodeOf = (code: string) => ({ code, title: titles[code] ?? "x" });
  return buildCodeBook(
    { ...edition, title: "Codes" },
    [],
    [
      {
        section: "all",
        categories: categories.map((category) => {
          const children = codes.filter((code) => code.startsWith(`${category}.`)).sort();
          return {
            ...nodeOf(category),
            ...(children.length > 0 ? { children: children.map(nodeOf) } : {}),
          };
        }),
      },
    ],
  );
}

/** Codes in order, parted by blanks, every one of them known: for rules that go by the codes alone. */
export function aListOf(
  codes: string,
  circumstances: Circumstances = {},
  titles: Readonly<Record<string, string>> = {},
): CodedEncounter {
  const book = bookOf([...new Set(codes.split(" "))], titles);
  return anEncounter(codes, circumstances, { diagnoses: [book], procedures: [] });
}

/** `wrong /codes/1` for each finding of one rule. */
export function reviewOf(id: string, at: CodedEncounter): readonly string[] {
  const rule = ruleOf(id);
  return rule.review(at).map((finding) => {
    wellTold(rule.tell(sound(finding, id), at), id);
    return `${finding.outcome} ${finding.path}`;
  });
}

/** What is told of a rule's first finding; throws when it found nothing. */
export function toldOf(id: string, at: CodedEncounter) {
  const rule = ruleOf(id);
  const [finding] = rule.review(at);
  if (!finding) throw new Error(`${id} found nothing`);
  return wellTold(rule.tell(finding, at), id);
}

function ruleOf(id: string): CodeRule {
  const rule = codeRules.find((each) => each.id === id);
  if (!rule) throw new Error(`there is no rule ${id}`);
  return rule;
}
