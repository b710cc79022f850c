import { clausesOf } from "./clauses.ts";
import type { Scope } from "./scopes.ts";

const BLOOD =
  "mother|father|mom|dad|parents?|sisters?|brothers?|siblings?|half-(?:sister|brother)|sons?|daughters?|(?:maternal |paternal )?(?:grand(?:mother|father|parents?|ma|pa)|aunts?|uncles?|cousins?)|m?g[mp]?[mf]|twin";

/** `Mother has`, `father and brother with`, `sister:`, `dad died of`; a relative who brings or tells something has it not. */
const SUBJECT = new RegExp(
  String.raw`\b(?:${BLOOD})(?:\s*(?:,|and|&|/)\s*(?:her |his |a )?(?:${BLOOD}))*(?:'s)?\s*(?::|\(|(?:has|had|have|with|w/|died of|dies of|died from|was diagnosed with|diagnosed with|dx(?:'d)?(?: with)?|suffer(?:s|ed) from)\b(?! (?:a |the |some )?(?:noticed|seen|brought|given|been|questions?|concerns?|reported|tried|called|asked|lived|told|her|him|us|me|patient)))`,
  "gi",
);

/** `his mother's melanoma`: what follows at once. */
const POSSESSIVE = new RegExp(String.raw`\b(?:${BLOOD})['’]s(?: \w+){1,3}`, "gi");

const LABEL =
  /\b(?:family|fam)(?: (?:history|hx))?:|\bf(?:am)?(?:h|hx)(?=[:\s])|\bfamily (?:history|hx)(?: is)?(?: (?:of|positive for|significant for|notable for|includes))?/gi;

const INVERTED =
  /\b(?:in|among) (?:the|her|his|their) (?:family|relatives)\b|\brunning in the family\b|\bruns in the family\b/gi;

/** Who ends what was said of a relative. */
const PATIENT = /\b(?:patient|pt|he|she|i|client)\b/gi;

/** Words of a paragraph that are about a relative by blood, not about the patient. */
export function familyScopes(text: string): readonly Scope[] {
  return clausesOf(text).flatMap(({ start, end }) => {
    const part = text.slice(start, end);
    const forward = [...part.matchAll(SUBJECT), ...part.matchAll(LABEL)].map(
      ({ index, 0: found }) => {
        const from = start + index + found.length;
        return {
          kind: "family" as const,
          cue: found.trim(),
          start: from,
          end: untilPatient(text, from, end),
        };
      },
    );
    const back = [...part.matchAll(INVERTED)].map(({ index, 0: found }) => ({
      kind: "family" as const,
      cue: found.trim(),
      start,
      end: start + index,
    }));
    const owned = [...part.matchAll(POSSESSIVE)].map(({ index, 0: found }) => ({
      kind: "family" as const,
      cue: found.split(" ")[0] ?? found,
      start: start + index,
      end: start + index + found.length,
    }));
    return [...forward, ...back, ...owned];
  });
}

function untilPatient(text: string, from: number, end: number): number {
  const found = [...text.slice(from, end).matchAll(PATIENT)][0];
  return found ? from + found.index : end;
}

/** A relative named at the beginning of a statement in a section on the family: `mother emphysema`, `Father | colon cancer`. */
export const RELATIVE = new RegExp(String.raw`\b(?:${BLOOD}|family|relatives?)\b`, "i");
