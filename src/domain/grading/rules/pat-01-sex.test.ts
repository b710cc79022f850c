import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { aListOf, anEncounter, excerptBook, reviewOf, toldOf } from "../scrub/testing.ts";
import { buildCodeBook } from "../../codebook/code-book.ts";
import { chaptersFileSchema, tabularFileSchema } from "../../codebook/edition.ts";

/** Sections of one sex, with codes whose titles say nothing. */
const bySection = [
  ["C51-C58", "C53", "C53.9"],
  ["C60-C63", "C61", undefined],
  ["N40-N53", "N45", "N45.1"],
  ["N70-N77", "N73", "N73.9"],
  ["N80-N98", "N92", "N92.0"],
] as const;
const sections = buildCodeBook(
  excerptBook.edition,
  chaptersFileSchema.parse({
    chapters: [
      {
        number: 1,
        title: "x",
        first: "C00",
        last: "N99",
        sections: bySection.map(([id]) => ({
          id,
          first: id.slice(0, 3),
          last: id.slice(4),
          title: "x",
        })),
      },
    ],
  }).chapters,
  bySection.map(([section, category, code]) =>
    tabularFileSchema.parse({
      section,
      categories: [
        { code: category, title: "x", ...(code ? { children: [{ code, title: "x" }] } : {}) },
      ],
    }),
  ),
);

describe("PAT-01", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["N40.1", { sex: "F" }, ["wrong /codes/0"], "the prostate of a woman"],
    ["N92.0", { sex: "M" }, ["wrong /codes/0"], "menstruation of a man"],
    ["C56.1", { sex: "M" }, ["wrong /codes/0"], "an ovary"],
    ["O80 Z37.0", { sex: "M" }, ["wrong /codes/0", "wrong /codes/1"], "a delivery"],
  ])("[PAT-01] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("PAT-01", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[PAT-01] says why", () => {
    const told = toldOf("PAT-01", anEncounter("N40.1", { sex: "F" }));
    expect(told.why).toContain("registered as female");
  });

  it.each<[string, Circumstances, string]>([
    ["N40.1", { sex: "M" }, "it fits"],
    ["N40.1", {}, "nobody says the sex"],
    ["Z85.3", { sex: "M" }, "men have breast cancer too"],
  ])("[PAT-01] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("PAT-01", anEncounter(codes, circumstances))).toEqual([]);
  });

  it.each([
    "female genital",
    "females",
    "female",
    "pregnancy",
    "pregnant",
    "maternal",
    "childbirth",
    "delivery",
    "postpartum",
    "puerperium",
    "ovary",
    "ovarian",
    "ovaries",
    "uterus",
    "uterine",
    "uteri",
    "cervix",
    "cervical dysplasia",
    "vagina",
    "vaginal",
    "vulva",
    "vulvar",
    "menstrual",
    "menstruation",
    "menopausal",
    "menopause",
    "endometrial",
    "endometriosis",
    "gestation",
    "obstetric",
  ])("[PAT-01] takes “%s” for a woman’s", (words) => {
    const titles = { "D28.9": `Benign neoplasm: ${words} of a kind` };
    expect(reviewOf("PAT-01", aListOf("D28.9", { sex: "M" }, titles))).toEqual(["wrong /codes/0"]);
    expect(reviewOf("PAT-01", aListOf("D28.9", { sex: "F" }, titles))).toEqual([]);
  });

  it.each([
    "male genital",
    "male",
    "males",
    "prostate",
    "prostatic",
    "testis",
    "testicle",
    "testicular",
    "penis",
    "penile",
    "scrotum",
    "scrotal",
    "epididymis",
    "spermatic",
    "vasectomy",
  ])("[PAT-01] takes “%s” for a man’s", (words) => {
    const titles = { "D29.9": `Benign neoplasm: ${words} of a kind` };
    expect(reviewOf("PAT-01", aListOf("D29.9", { sex: "F" }, titles))).toEqual(["wrong /codes/0"]);
    expect(reviewOf("PAT-01", aListOf("D29.9", { sex: "M" }, titles))).toEqual([]);
  });

  it.each<[string, string, "F" | "M", string[]]>([
    ["Z80.41", "Family history of malignant neoplasm of ovary", "M", []],
    ["Z84.1", "Family history of disorders of the prostate", "F", []],
    ["I10", "Hypertension of pregnancy", "M", []],
    ["N50.9", "Disorder of male and female genital organs", "F", []],
    ["O80", "x", "M", ["wrong /codes/0"]],
    ["Z37.0", "x", "M", ["wrong /codes/0"]],
    ["Z3A.20", "x", "M", ["wrong /codes/0"]],
    ["Z33.1", "x", "M", ["wrong /codes/0"]],
    ["Z39.2", "x", "M", ["wrong /codes/0"]],
    ["Z34.02", "x", "M", ["wrong /codes/0"]],
    ["Z30.2", "x", "M", []],
    ["Z90.710", "Acquired absence of cervix and uterus", "M", ["wrong /codes/0"]],
    ["Z85.46", "Personal history of malignant neoplasm of prostate", "F", ["wrong /codes/0"]],
    ["Z98.52", "Vasectomy status", "F", ["wrong /codes/0"]],
    ["R97.20", "Elevated prostate specific antigen", "F", ["wrong /codes/0"]],
    ["R87.610", "Abnormal cytology of cervix", "M", ["wrong /codes/0"]],
    ["Z12.5", "Screening for malignant neoplasm of prostate", "F", ["wrong /codes/0"]],
    ["Z87.410", "Personal history of cervical dysplasia", "M", ["wrong /codes/0"]],
  ])("[PAT-01] judges %s “%s” of %s: %j", (code, title, sex, expected) => {
    expect(reviewOf("PAT-01", aListOf(code, { sex }, { [code]: title }))).toEqual(expected);
  });

  it.each([
    ["C53.9", "M", "male"],
    ["C61", "F", "female"],
    ["N45.1", "F", "female"],
    ["N73.9", "M", "male"],
    ["N92.0", "M", "male"],
  ] as const)("[PAT-01] goes by the section of %s for %s", (code, sex, said) => {
    const at = anEncounter(code, { sex }, { diagnoses: [sections], procedures: [] });
    expect(reviewOf("PAT-01", at)).toEqual(["wrong /codes/0"]);
    expect(toldOf("PAT-01", at).why).toContain(`registered as ${said}`);
  });
});
