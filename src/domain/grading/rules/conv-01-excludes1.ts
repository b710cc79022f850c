/** CONV-01: two codes that an Excludes1 note keeps apart. Example: E10.9 with E11.9. Official Guidelines I.A.12.a. */
import { exclusionOf } from "../excludes.ts";
import { pairsOf } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { tabular, text, withTitle } from "../words.ts";

export const rule: CodeRule = {
  id: "CONV-01",
  title: "Two codes that exclude each other",
  aspect: "diagnoses",
  kind: "convention",
  consequence: "denial",
  severity: "serious",
  review: (at) => {
    const { book } = at;
    if (!book) return [];
    return pairsOf(at.known).flatMap(([a, b]) => {
      if (a.code === b.code) return [];
      const exclusion = exclusionOf(book, a, b);
      if (!exclusion) return [];
      const { holder, other, note, isCertain } = exclusion;
      return [
        {
          rule: "CONV-01",
          outcome: isCertain ? "wrong" : "info",
          path: b.path,
          params: {
            holder: holder.code,
            other: other.code,
            note: note.text,
            origin: note.origin,
          },
        },
      ];
    });
  },
  tell: (finding, at) => {
    const isCertain = finding.outcome === "wrong";
    const names = `${withTitle(at, text(finding, "holder"))} and ${withTitle(at, text(finding, "other"))}`;
    const note = `The Excludes1 note at ${text(finding, "origin")} reads “${text(finding, "note")}”`;
    return {
      headline: isCertain ? "These two codes exclude each other" : "May these two stand together?",
      why: isCertain
        ? `${note}: ${names} are not reported together.`
        : `${note}: ${names} are reported together only where the record shows that the two conditions have nothing to do with each other. If it does not say, ask the provider.`,
      citations: ["guideline:I.A.12.a", tabular(text(finding, "holder"))],
    };
  },
};
