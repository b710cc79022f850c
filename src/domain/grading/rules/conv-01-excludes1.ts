/** CONV-01: two entered codes that an Excludes1 note keeps apart. Example: E10.9 with E11.9. Official Guidelines I.A.12.a. */
import { diagnosisBookOn } from "../../codebook/code-sets.ts";
import { excludes1Between } from "../../codebook/relations.ts";
import type { EncounterCase } from "../case.ts";
import type { Finding } from "../grade.ts";
import type { Rule } from "../rule.ts";
import { tabular, text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "CONV-01",
  title: "Two codes that exclude each other",
  aspect: "diagnoses",
  kind: "convention",
  consequence: "denial",
  check: (at) => {
    const book = diagnosisBookOn(at.codeSets, at.encounter.dateOfService);
    if (!book) return [];
    return pairsOf(at).flatMap(([a, b]): Finding[] => {
      const relation = excludes1Between(book, a.code, b.code);
      if (!relation) return [];
      const { holder, other, note } = relation;
      return [
        {
          rule: "CONV-01",
          outcome: "wrong",
          path: b.path,
          params: { holder, other, note: note.text, origin: note.origin },
        },
      ];
    });
  },
  tell: (finding, at) => ({
    headline: "These two codes exclude each other",
    why: `The Excludes1 note at ${text(finding, "origin")} reads “${text(finding, "note")}”: ${withTitle(at, text(finding, "holder"))} and ${withTitle(at, text(finding, "other"))} are not reported together unless the conditions are clearly unrelated.`,
    citations: ["guideline:I.A.12.a", tabular(text(finding, "holder"))],
  }),
};

/** Pairs of distinct entered codes, except those that the key itself reports together. */
function pairsOf(at: EncounterCase) {
  const known = at.diagnoses.flatMap(({ code, path }) =>
    code === undefined ? [] : [{ code, path }],
  );
  const inKey = new Set(at.key.diagnoses.map(({ code }) => code));
  return known.flatMap((a, index) =>
    known
      .slice(index + 1)
      .filter((b) => a.code !== b.code && !(inKey.has(a.code) && inKey.has(b.code)))
      .map((b) => [a, b] as const),
  );
}
