/** Codes, glossary terms and other lessons that a lesson's text names exist; so do the glossary's own references. */
import {
  lookUpDiagnosisOn,
  lookUpModifierOn,
  lookUpProcedureOn,
  type CodeSets,
} from "../../domain/codebook/code-sets.ts";
import { hasCpt, type Catalog } from "../catalog.ts";
import type { ContentRule } from "../content-rule.ts";
import { findTerm, type LessonReferences } from "../schemas/lesson.ts";

export const rule: ContentRule = {
  id: "lesson-references",
  check: (catalog, codeSets) => {
    const on =
      catalog.diagnoses
        .map(({ edition }) => edition.validTo)
        .sort()
        .at(-1) ?? "";
    const lessons = new Set(catalog.lessons.map(({ track, slug }) => `${track}/${slug}`));
    const inLessons = catalog.lessons.flatMap(({ track, slug, references }) => {
      const { codes, terms } = references;
      const found = [
        ...codes
          .filter((each) => isAtHand(each, catalog) && !codeExists(each, codeSets, on))
          .map(({ code, line }) => ({ line, message: `no code ${code}` })),
        ...terms
          .filter(({ term }) => !findTerm(catalog.glossary, term))
          .map(({ term, line }) => ({ line, message: `the glossary has no “${term}”` })),
        ...references.lessons
          .filter((to) => !lessons.has(`${to.track}/${to.slug}`))
          .map((to) => ({ line: to.line, message: `no lesson ${to.track}/${to.slug}` })),
      ];
      return found.map(({ line, message }) => ({
        file: `content/lessons/${track}/${slug}.md`,
        field: `line ${line}`,
        message,
      }));
    });
    const inGlossary = catalog.glossary.terms.flatMap(({ term, see = [] }, index) =>
      see
        .filter((other) => !findTerm(catalog.glossary, other))
        .map((other) => ({
          file: "content/glossary.json",
          field: `terms/${index}/see`,
          message: `“${term}” points to “${other}”, which is no term`,
        })),
    );
    return [...inLessons, ...inGlossary];
  },
};

/** Without the CPT edition its codes and numeric modifiers stand in lessons as plain text. */
function isAtHand({ system, code }: LessonReferences["codes"][number], catalog: Catalog): boolean {
  return hasCpt(catalog) || system === "icd10cm" || !/^\d/.test(code);
}

function codeExists(
  { system, code }: LessonReferences["codes"][number],
  codeSets: CodeSets,
  on: string,
): boolean {
  if (system === "icd10cm") return lookUpDiagnosisOn(codeSets, code, on).status !== "unknown";
  if (system === "modifier") return lookUpModifierOn(codeSets, code, on) !== undefined;
  return lookUpProcedureOn(codeSets, code, on) !== undefined;
}
