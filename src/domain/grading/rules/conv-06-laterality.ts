/** CONV-06: one condition on the right and on the left although the book has a code for both sides; or an unspecified side beside a named one. Example: M17.11 with M17.12. Official Guidelines I.B.13. */
import { type CodedEncounter, type KnownLine } from "../coded-encounter.ts";
import { sideOf } from "../excludes.ts";
import { found, pairsOf } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { tabular, text, withTitle } from "../words.ts";

const PLAIN = (title: string) => title.toLowerCase().replace(/\W+/g, " ").trim();

/** The title but for its side. */
function withoutSide(title: string): string {
  return PLAIN(title).replace(/\b(right|left)\b/g, "*");
}

/** The sibling that says the same of both sides; undefined when the book has none. */
function bilateralOf({ book }: CodedEncounter, line: KnownLine): string | undefined {
  // “Unilateral primary osteoarthritis, right knee”, “Age-related nuclear cataract, right eye”: the part may be left out.
  const wanted = PLAIN(line.entry.title)
    .replace(/^unilateral /, "")
    .replace(/ (right|left)( \w+)?$/, "");
  const { parent } = line.entry;
  const near = [parent, parent?.parent].flatMap((above) => above?.children ?? []);
  const both = near.find(({ title }) => {
    if (!/\bbilateral\b/i.test(title)) return false;
    const plain = PLAIN(title)
      .replace(/ ?\bbilateral\b ?/, " ")
      .trim();
    return plain === wanted || plain.startsWith(`${wanted} of `);
  });
  return both && book?.entries.has(both.code) ? both.code : undefined;
}

export const rule: CodeRule = {
  id: "CONV-06",
  title: "Both sides have a code of their own",
  aspect: "diagnoses",
  kind: "specificity",
  consequence: "data quality",
  severity: "minor",
  review: (at) =>
    pairsOf(at.known).flatMap(([a, b]) => {
      if (withoutSide(a.title) !== withoutSide(b.title) || a.code === b.code) return [];
      const sides = [sideOf(a.title), sideOf(b.title)];
      if (sides.includes("right") && sides.includes("left")) {
        const both = bilateralOf(at, a);
        return both ? [found("CONV-06", "wrong", b, { other: a.code, both })] : [];
      }
      return [];
    }),
  tell: (finding, at) => ({
    headline: "One code stands for both sides",
    why: `${withTitle(at, text(finding, "entered"))} and ${withTitle(at, text(finding, "other"))} are one condition on both sides: ${withTitle(at, text(finding, "both"))} says so alone.`,
    citations: ["guideline:I.B.13", tabular(text(finding, "both"))],
  }),
};
