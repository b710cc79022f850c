import { describe, expect, it } from "vitest";
import { buildCodeBook } from "../codebook/code-book.ts";
import { chaptersFileSchema, tabularFileSchema } from "../codebook/edition.ts";
import { exclusionOf, sideOf } from "./excludes.ts";
import { excerptBook, anEncounter } from "./scrub/testing.ts";

/** Each line: a code, its title, and the Excludes1 notes at its category, or at itself behind an `=`, parted by ` | `. */
const entries: readonly (readonly [code: string, title: string, note?: string])[] = [
  ["C43.59", "Malignant melanoma of other part of trunk"],
  [
    "C44.319",
    "Basal cell carcinoma of skin of other parts of face",
    "malignant melanoma of skin (C43.-)",
  ],
  ["D45", "Polycythemia vera"],
  ["E03.1", "Congenital hypothyroidism without goiter"],
  ["E16.2", "Hypoglycemia, unspecified"],
  ["E86.0", "Dehydration", "dehydration of newborn (P74.1)"],
  ["E88.810", "Metabolic syndrome"],
  ["F03.90", "Unspecified dementia, unspecified severity, without psychotic disturbance"],
  ["F04", "Amnestic disorder"],
  ["F17.210", "Nicotine dependence, cigarettes, uncomplicated", "tobacco use due to habit (Z72.0)"],
  ["F31.1", "Bipolar disorder, manic", "bipolar disorder, mixed (F31.6)"],
  ["F31.6", "Bipolar disorder, mixed"],
  ["F84.0", "Autistic disorder (disorder of psychological development)"],
  ["G31.84", "Cognitive impairment", "=amnestic disorder (F04) | polycythemia vera (D45-)"],
  ["G91.1", "Hydrocephalus", "amnestic disorder (F04)"],
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
  ["N96", "Recurrent pregnancy loss", "supervision of pregnancy with loss (O26.2-)"],
  ["O26.2", "Pregnancy care for patient with recurrent loss"],
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
  ["R17", "Unspecified jaundice"],
  ["R18.8", "Other ascites"],
  ["R25.2", "Cramp and spasm"],
  ["R46.89", "Other symptoms involving behavior", "mental and behavioral disorders (F01-F99)"],
  ["R54", "Age-related physical debility", "senile psychosis (F03.-)"],
  ["R60.0", "Localized edema", "pulmonary edema (J81.-)"],
  ["R73.03", "Prediabetes", "dysmetabolic syndrome X (E88.81-)"],
  ["R79.89", "Other findings of blood chemistry", "hypoglycemia NOS (E16.2)"],
  ["L89.1", "Pressure ulcer of back", "pressure ulcer of hip (L89.2-)"],
  ["L89.2", "Pressure ulcer of hip"],
  ["M17.11", "Osteoarthritis, right knee", "pain in knee (M25.5-)"],
  ["M25.561", "Pain in right knee"],
  ["M25.562", "Pain in left knee"],
  ["S52.5", "Closed fracture of forearm"],
  ["S52.6", "Fracture of forearm, type I open"],
  ["S58.1", "Traumatic amputation of forearm", "open fracture of forearm (S52.-)"],
  [
    "T39.1X1A",
    "Poisoning by a drug",
    "poisoning by opium (T40.-) | toxic effect of ethanol (T51.-)",
  ],
  ["T40.0X1A", "Poisoning by opium"],
  ["T46.5X6A", "Underdosing of a drug"],
  ["T46.5X5A", "Adverse effect of a drug"],
  ["T51.0X1A", "Toxic effect of ethanol"],
  ["T82.7XXA", "Infection due to other cardiac devices (complication of internal device)"],
  ["Y92.0", "Private residence", "street as place (Y92.4)"],
  ["Y92.4", "Street as place"],
  ["Z33.1", "Pregnant state, incidental"],
  ["Z34.0", "Supervision of pregnancy", "pregnant state (Z33.1)"],
  ["Z55.3", "Underachievement in school", "disorders of psychological development (F80-F89)"],
  [
    "Z71.1",
    "Worried well",
    "patients (Z91.-) | underdosing of a drug with final characters -6A (T46.-)",
  ],
  ["Z72.0", "Tobacco use", "nicotine dependence (F17.2-)"],
  [
    "Z86.73",
    "Personal history of cerebral infarction",
    "=personal history of brain injury (Z87.8-)",
  ],
  ["Z87.8", "Personal history of brain injury"],
  ["Z89.421", "Acquired absence of other right toe(s)", "acquired deformities of limbs (M20-M21)"],
  ["Z93.0", "Tracheostomy status", "complications of external stoma (J95.0-, K94.-, N99.5-)"],
  ["Z97.2", "Presence of dental prosthetic device", "complications of internal devices (T82-T85)"],
];

const categories = entries.reduce<Record<string, object>>((found, [code, title, note = ""]) => {
  const category = code.slice(0, 3);
  const excludes1 = note.replace(/^=/, "").split(" | ");
  const notes = note === "" ? {} : { notes: { excludes1 } };
  const isOwn = note.startsWith("=") || !code.includes(".");
  const line = { code: code.replace(/X.?A$|XXA$/, ""), title, ...(isOwn ? notes : {}) };
  if (!code.includes(".")) return { ...found, [code]: { ...line, children: [] } };
  const known = (found[category] as { children: readonly object[] } | undefined) ?? {
    code: category,
    title,
    children: [],
  };
  return {
    ...found,
    [category]: { ...known, ...(isOwn ? {} : notes), children: [...known.children, line] },
  };
}, {});
const categoriesFrom = (first: string, last: string) =>
  Object.entries(categories).flatMap(([code, node]) =>
    code >= first && code <= last ? [node] : [],
  );

const sections = [
  ["A00", "F99"],
  ["G00", "P99"],
  ["Q00", "Z99"],
] as const;
const book = buildCodeBook(
  { ...excerptBook.edition, title: "Pairs" },
  chaptersFileSchema.parse({
    chapters: [
      {
        number: 1,
        title: "All of them",
        first: "A00",
        last: "Z99",
        notes: { excludes1: ["jaundice NOS (R17)", "ascites (R18.-)"] },
        sections: sections.map(([first, last]) => ({
          id: `${first}-${last}`,
          first,
          last,
          title: "Some of them",
        })),
      },
    ],
  }).chapters,
  sections.map(([first, last]) =>
    tabularFileSchema.parse({
      section: `${first}-${last}`,
      categories: categoriesFrom(first, last),
    }),
  ),
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
    ["M17.11 M25.561", "a knee beside a knee"],
    ["S58.1 S52.6", "two injuries"],
    ["T39.1X1A T51.0X1A", "a drug beside a poison"],
    ["Y92.0 Y92.4", "two places"],
    ["L89.1 L89.2", "two places of the skin"],
    ["Z86.73 Z87.8", "a patient can have had both"],
    ["G91.1 F04", "a category's note, another section"],
    ["Z34.0 Z33.1", "two circumstances"],
    ["I71.43 R18.8", "a chapter's note on a symptom"],
    ["Z93.0 K94.23", "a stoma of the neck and one of the stomach"],
  ])("asks about %s: %s", (codes) => {
    expect(verdictOn(codes)).toBe("asked");
    expect(verdictOn(codes.split(" ").reverse().join(" "))).toBe("asked");
  });

  it.each([
    ["E86.0 P74.1", "the newborn's code says it all"],
    ["R09.02 J96.11", "a symptom of the disease"],
    ["F31.1 F31.6", "one category"],
    ["G31.84 F04", "the code's own note names the other"],
    ["N96 O26.2", "one is pregnant, the other not"],
    ["I71.43 R17", "a chapter's note on a symptom not otherwise specified"],
    ["F17.210 Z72.0", "of two notes the one without doubt"],
    ["R73.03 E88.810", "a part of the syndrome"],
  ])("is certain of %s: %s", (codes) => {
    expect(verdictOn(codes)).toBe("certain");
  });

  it.each([
    ["E03.1 P70.4", "no note"],
    ["I69.351 Z86.73", "no note"],
    ["M17.11 M25.562", "the other side"],
    ["S58.1 S52.5", "the note speaks of open fractures"],
    ["T39.1X1A T40.0X1A", "each drug has its code"],
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
