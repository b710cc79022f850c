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
  const wanted = essence(line.entry.title);
  // “Age-related nuclear cataract, right eye” is “…, bilateral”, without the part.
  const withoutPart = wanted.split(" ").slice(0, -1).join(" ");
  const { parent } = line.entry;
  const near = [parent, parent?.parent].flatMap((above) => above?.children ?? []);
  const both = near.find(({ title }) => {
    const said = /\bbilateral\b/i.test(title) ? essence(title) : undefined;
    return said === wanted || said === withoutPart;
  });
  return both && book?.entries.has(both.code) ? both.code : undefined;
}

/** The title's words without side, “of” and plural: “bilateral carotid arteries” and “right carotid artery” are one. */
function essence(title: string): string {
  return PLAIN(title)
    .replace(/\b(unilateral|bilateral|right|left|of)\b/g, " ")
    .replace(/ies\b/g, "y")
    .replace(/s\b/g, "")
    .replace(/ +/g, " ")
    .trim();
}

export const rule: CodeRule = {
  id: "CONV-06",
  title: "Both sides have a code of their own",
  aspect: "diagnoses",
  kind: "specificity",
  consequence: "data quality",
  severity: "minor",
  review: (at) => {
    const conditions = new Map(at.known.map((line) => [line, withoutSide(line.title)]));
    return pairsOf(at.known).flatMap(([a, b]) => {
      if (conditions.get(a) !== conditions.get(b) || a.code === b.code) return [];
      const sides = [sideOf(a.title), sideOf(b.title)];
      if (sides.includes("right") && sides.includes("left")) {
        const both = bilateralOf(at, a);
        return both ? [found("CONV-06", "wrong", b, { other: a.code, both })] : [];
      }
      return [];
    });
  },
  tell: (finding, at) => ({
    headline: "One code stands for both sides",
    why: `${withTitle(at, text(finding, "entered"))} and ${withTitle(at, text(finding, "other"))} are one condition on both sides: ${withTitle(at, text(finding, "both"))} says so alone.`,
    citations: ["guideline:I.B.13", tabular(text(finding, "both"))],
  }),
};
