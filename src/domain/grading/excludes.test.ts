import { describe, expect, it } from "vitest";
import { buildCodeBook } from "../codebook/code-book.ts";
import { chaptersFileSchema, tabularFileSchema } from "../codebook/edition.ts";
import { exclusionOf, sideOf } from "./excludes.ts";
import { excerptBook, anEncounter } from "./scrub/testing.ts";

/** Each line: a code, its title, and the Excludes1 note at its category, if there is one. */
const entries: readonly (readonly [code: string, title: string, note?: string])[] = [
  ["C43.59", "Malignant melanoma of other part of trunk"],
  [
    "C44.319",
    "Basal cell carcinoma of skin of other parts of face",
    "malignant melanoma of skin (C43.-)",
  ],
  ["E03.1", "Congenital hypothyroidism without goiter"],
  ["E16.2", "Hypoglycemia, unspecified"],
  ["E86.0", "Dehydration", "dehydration of newborn (P74.1)"],
  ["E88.810", "Metabolic syndrome"],
  ["F03.90", "Unspecified dementia, unspecified severity, without psychotic disturbance"],
  ["F17.210", "Nicotine dependence, cigarettes, uncomplicated"],
  ["F84.0", "Autistic disorder (disorder of psychological development)"],
  ["I69.351", "Hemiplegia following cerebral infarction affecting right dominant side"],
  ["I71.43", "Infrarenal abdominal aortic aneurysm, without rupture"],
  ["I77.810", "Thoracic aortic ectasia", "aortic aneurysm and dissection (I71.-)"],
  ["J81.0", "Acute pulmonary edema"],
  ["J96.11", "Chronic respiratory failure with hypoxia"],
  ["K94.23", "Gastrostomy malfunction (complication of external stoma)"],
  ["M20.41", "Other hammer toe(s) (acquired), right foot"],
  ["M62.81", "Muscle weakness (generalized)", "cramp and spasm (R25.2)"],
  ["N80.03", "Adenomyosis of the uterus (endometriosis)"],
  ["N85.2", "Hypertrophy of uterus", "endometriosis (N80.-)"],
  ["P70.4", "Other neonatal hypoglycemia (transitory disorder of newborn)"],
  ["P74.1", "Dehydration of newborn"],
  [
    "P83.1",
    "Neonatal erythema toxicum",
    "congenital malformations of skin and integument (Q80-Q84)",
  ],
  ["Q82.5", "Congenital non-neoplastic nevus (malformation of skin)"],
  ["R09.02", "Hypoxemia", "respiratory failure (J96.-)"],
  ["R09.81", "Nasal congestion"],
  ["R25.2", "Cramp and spasm"],
  ["R46.89", "Other symptoms involving behavior", "mental and behavioral disorders (F01-F99)"],
  ["R54", "Age-related physical debility", "senile psychosis (F03.-)"],
  ["R60.0", "Localized edema", "pulmonary edema (J81.-)"],
  ["R73.03", "Prediabetes", "dysmetabolic syndrome X (E88.81-)"],
  ["R79.89", "Other findings of blood chemistry", "hypoglycemia NOS (E16.2)"],
  ["T82.7XXA", "Infection due to other cardiac devices (complication of internal device)"],
  ["Z55.3", "Underachievement in school", "disorders of psychological development (F80-F89)"],
  ["Z86.73", "Personal history of cerebral infarction without residual deficits"],
  ["Z89.421", "Acquired absence of other right toe(s)", "acquired deformities of limbs (M20-M21)"],
  ["Z93.0", "Tracheostomy status", "complications of external stoma (J95.0-, K94.-, N99.5-)"],
  ["Z97.2", "Presence of dental prosthetic device", "complications of internal devices (T82-T85)"],
];

const categories = entries.reduce<Record<string, object>>((found, [code, title, note]) => {
  const category = code.slice(0, 3);
  const notes = note === undefined ? {} : { notes: { excludes1: [note] } };
  const child = code.includes(".") ? [{ code: code.replace(/X+A$/, ""), title }] : [];
  const known = found[category] as { children: object[] } | undefined;
  if (known) known.children.push(...child);
  else found[category] = { code: category, title, ...notes, children: child };
  return found;
}, {});

const book = buildCodeBook(
  { ...excerptBook.edition, title: "Pairs" },
  chaptersFileSchema.parse({
    chapters: [
      {
        number: 1,
        title: "All of them",
        first: "A00",
        last: "Z99",
        sections: [{ id: "A00-Z99", first: "A00", last: "Z99", title: "All" }],
      },
    ],
  }).chapters,
  [tabularFileSchema.parse({ section: "A00-Z99", categories: Object.values(categories) })],
);

function verdictOn(codes: string): string {
  const [a, b] = anEncounter(codes, {}, { diagnoses: [book], procedures: [] }).known;
  const exclusion = a && b && exclusionOf(book, a, b);
  return exclusion ? (exclusion.isCertain ? "certain" : "asked") : "none";
}

describe("exclusionOf", () => {
  it.each([
    ["C44.319 C43.59", "two lesions of the skin"],
    ["I77.810 I71.43", "two parts of the aorta"],
    ["N85.2 N80.03", "two conditions of the uterus"],
    ["M62.81 R25.2", "two muscles"],
    ["M20.41 Z89.421", "two toes of one foot"],
    ["P83.1 Q82.5", "an infant's rash and its birthmark"],
    ["R09.81 J96.11", "a stuffy nose on home oxygen"],
    ["R46.89 F17.210", "mental disorders at large"],
    ["Z55.3 F84.0", "a circumstance beside a disorder"],
    ["R54 F03.90", "the note names a psychosis, which the title denies"],
    ["R60.0 J81.0", "a leg and the lungs"],
    ["R79.89 E16.2", "two laboratory findings"],
    ["T82.7XXA Z97.2", "an infected catheter and dentures"],
    ["Z93.0 K94.23", "a stoma of the neck and one of the stomach"],
  ])("asks about %s: %s", (codes) => {
    expect(verdictOn(codes)).toBe("asked");
    expect(verdictOn(codes.split(" ").reverse().join(" "))).toBe("asked");
  });

  it.each([
    ["E86.0 P74.1", "the newborn's code says it all"],
    ["R09.02 J96.11", "a symptom of the disease"],
    ["R73.03 E88.810", "a part of the syndrome"],
  ])("is certain of %s: %s", (codes) => {
    expect(verdictOn(codes)).toBe("certain");
  });

  it.each([
    ["E03.1 P70.4", "no note"],
    ["I69.351 Z86.73", "no note"],
  ])("has nothing to say of %s: %s", (codes) => {
    expect(verdictOn(codes)).toBe("none");
  });
});

describe("sideOf", () => {
  it.each([
    ["Pain in right knee", "right"],
    ["Pain in left knee", "left"],
    ["Pain in knee", undefined],
    ["Right and left heart failure", undefined],
    ["Cleft lip, bright", undefined],
  ])("reads “%s” as %s", (title, side) => {
    expect(sideOf(title)).toBe(side);
  });
});
