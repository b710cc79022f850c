/** PAT-01: a code for the other sex. Example: N40.1 for a woman. Tabular List, titles of the code’s chapter, section and category. */
import { type CodedEncounter, type KnownLine } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { tabular, text, withTitle } from "../words.ts";

/** Words in the titles of the book that say whose organs or condition it is. */
const FEMALE =
  /\b(female genital|females?|pregnan\w*|maternal|childbirth|delivery|postpartum|puerperium|ovar(y|ian|ies)|uter(us|ine|i)|cervi(x|cal dysplasia)|vagina\w*|vulva\w*|menstrua\w*|menopaus\w*|endometri\w*|gestation|obstetric)\b/i;
const MALE =
  /\b(male genital|males?|prostat\w*|testi(s|cle|cular|s)|penis|penile|scrot\w*|epididym\w*|spermat\w*|vasectomy)\b/i;

/** Sections whose every code is for one sex: N40-N53, N70-N77, N80-N98, C51-C58, C60-C63, and Chapter 15. */
const SECTIONS: Readonly<Record<string, "F" | "M">> = {
  "C51-C58": "F",
  "C60-C63": "M",
  "N40-N53": "M",
  "N70-N77": "F",
  "N80-N98": "F",
};

function onlyFor({ book }: CodedEncounter, { code, title }: KnownLine): "F" | "M" | undefined {
  if (code.startsWith("O")) return "F";
  if (/^Z(3[47]|3A|39|33)/.test(code)) return "F";
  const section = book?.places.get(code.slice(0, 3))?.sections.at(-1)?.id ?? "";
  const bySection = SECTIONS[section];
  if (bySection) return bySection;
  // Elsewhere the title tells, but for family history and for the newborn's, which speak of somebody else.
  if (!/^(C|D|N|R87|R97|Z12|Z85\.4|Z87\.4[12]|Z90\.7|Z98\.5)/.test(code) || /^Z80|^Z84/.test(code))
    return undefined;
  const isFemale = FEMALE.test(title);
  const isMale = MALE.test(title);
  if (isFemale === isMale) return undefined;
  return isFemale ? "F" : "M";
}

export const rule: CodeRule = {
  id: "PAT-01",
  title: "A code for the other sex",
  aspect: "diagnoses",
  kind: "data entry",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    at.sex === undefined
      ? []
      : at.known
          .filter((line) => onlyFor(at, line) === (at.sex === "F" ? "M" : "F"))
          .map((line) =>
            found("PAT-01", "wrong", line, { sex: at.sex === "F" ? "female" : "male" }),
          ),
  tell: (finding, at) => ({
    headline: "Does the code fit the patient?",
    why: `${withTitle(at, text(finding, "entered"))} does not fit a patient registered as ${text(finding, "sex")}. Check the code, and then the registration; payers reject the pair.`,
    citations: ["guideline:I.B.1", tabular(text(finding, "entered"))],
  }),
};
