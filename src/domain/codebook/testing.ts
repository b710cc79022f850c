import { buildCodeBook, type CodeBook } from "./code-book.ts";
import type { Chapter, Edition, IndexTerm, TabularFile } from "./edition.ts";

// A small code book for tests: excerpts of ICD-10-CM for fiscal year 2026, as its files hold them.

export const anEdition: Edition = {
  system: "icd10cm",
  year: 2026,
  title: "Test edition",
  validFrom: "2025-10-01",
  validTo: "2026-09-30",
  source: "made for tests",
};

const chapters: readonly Chapter[] = [
  {
    number: 2,
    title: "Neoplasms (C00-D49)",
    first: "C00",
    last: "D49",
    sections: [
      { id: "C43-C44", first: "C43", last: "C44", title: "Skin (C43-C44)" },
      { id: "C76-C80", first: "C76", last: "C80", title: "Ill-defined (C76-C80)" },
      { id: "C7A-C7A", first: "C7A", last: "C7A", title: "Neuroendocrine (C7A)" },
    ],
  },
  {
    number: 4,
    title: "Endocrine (E00-E89)",
    first: "E00",
    last: "E89",
    notes: { excludes1: ["transitory disorders specific to newborn (P70-P74)"] },
    sections: [{ id: "E08-E13", first: "E08", last: "E13", title: "Diabetes mellitus (E08-E13)" }],
  },
  {
    number: 19,
    title: "Injury (S00-T88)",
    first: "S00",
    last: "T88",
    sections: [
      {
        id: "S50-S59",
        first: "S50",
        last: "S59",
        title: "Injuries to the elbow and forearm (S50-S59)",
        notes: { excludes2: ["burns and corrosions (T20-T32)"] },
      },
      { id: "T14", first: "T14", last: "T14", title: "Unspecified body region (T14)" },
    ],
  },
  {
    number: 13,
    title: "Musculoskeletal (M00-M99)",
    first: "M00",
    last: "M99",
    sections: [
      { id: "M00-M25", first: "M00", last: "M25", title: "Arthropathies (M00-M25)" },
      { id: "M20-M25", first: "M20", last: "M25", title: "Other joint disorders (M20-M25)" },
    ],
  },
];

const fractures = {
  A: "initial encounter for closed fracture",
  B: "initial encounter for open fracture type I or II",
  D: "subsequent encounter for closed fracture with routine healing",
  K: "subsequent encounter for closed fracture with nonunion",
  S: "sequela",
};
const torus = {
  A: "initial encounter for closed fracture",
  D: "subsequent encounter for fracture with routine healing",
  S: "sequela",
};
const plain = { A: "initial encounter", D: "subsequent encounter", S: "sequela" };

const files: readonly TabularFile[] = [
  {
    section: "C43-C44",
    categories: [
      { code: "C43", title: "Malignant melanoma of skin" },
      { code: "C44", title: "Other malignant neoplasm of skin" },
    ],
  },
  {
    section: "C7A-C7A",
    categories: [{ code: "C7A", title: "Malignant neuroendocrine tumors" }],
  },
  {
    section: "E08-E13",
    categories: [
      {
        code: "E10",
        title: "Type 1 diabetes mellitus",
        children: [{ code: "E10.9", title: "Type 1 diabetes mellitus without complications" }],
      },
      {
        code: "E11",
        title: "Type 2 diabetes mellitus",
        notes: {
          includes: ["diabetes NOS"],
          excludes1: ["type 1 diabetes mellitus (E10.-)"],
          useAdditionalCode: ["code to identify control using:", "insulin (Z79.4)"],
        },
        children: [
          {
            code: "E11.2",
            title: "Type 2 diabetes mellitus with kidney complications",
            children: [
              { code: "E11.21", title: "Type 2 diabetes mellitus with diabetic nephropathy" },
              {
                code: "E11.22",
                title: "Type 2 diabetes mellitus with diabetic chronic kidney disease",
                notes: { useAdditionalCode: ["code to identify stage (N18.1-N18.6)"] },
              },
            ],
          },
          { code: "E11.9", title: "Type 2 diabetes mellitus without complications" },
        ],
      },
    ],
  },
  {
    section: "M20-M25",
    categories: [
      {
        code: "M25",
        title: "Other joint disorder, not elsewhere classified",
        children: [
          {
            code: "M25.5",
            title: "Pain in joint",
            children: [
              {
                code: "M25.56",
                title: "Pain in knee",
                children: [
                  { code: "M25.561", title: "Pain in right knee" },
                  { code: "M25.562", title: "Pain in left knee" },
                  { code: "M25.569", title: "Pain in unspecified knee" },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  {
    section: "S50-S59",
    categories: [
      {
        code: "S52",
        title: "Fracture of forearm",
        notes: { excludes1: ["traumatic amputation of forearm (S58.-)"] },
        seventhCharacter: {
          values: fractures,
          inclusionTerms: { B: ["initial encounter for open fracture NOS"] },
        },
        children: [
          {
            code: "S52.5",
            title: "Fracture of lower end of radius",
            children: [
              {
                code: "S52.50",
                title: "Unspecified fracture of the lower end of radius",
                children: [
                  {
                    code: "S52.501",
                    title: "Unspecified fracture of the lower end of right radius",
                  },
                  {
                    code: "S52.502",
                    title: "Unspecified fracture of the lower end of left radius",
                  },
                ],
              },
              {
                code: "S52.52",
                title: "Torus fracture of lower end of radius",
                notes: { inclusionTerms: ["Buckle fracture of wrist"] },
                seventhCharacter: { values: torus },
                children: [
                  { code: "S52.521", title: "Torus fracture of lower end of right radius" },
                  { code: "S52.522", title: "Torus fracture of lower end of left radius" },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  {
    section: "T14",
    categories: [
      {
        code: "T14",
        title: "Injury of unspecified body region",
        seventhCharacter: { values: plain },
        children: [{ code: "T14.8", title: "Other injury of unspecified body region" }],
      },
    ],
  },
];

export function aCodeBook(): CodeBook {
  return buildCodeBook(anEdition, chapters, files);
}

/** Lines of the Alphabetic Index that lead into that book. */
export const indexTerms: readonly IndexTerm[] = [
  {
    title: "Diabetes, diabetic",
    nemod: "(mellitus) (sugar)",
    code: "E11.9",
    terms: [
      {
        title: "with",
        terms: [{ title: "chronic kidney disease", code: "E11.22" }],
      },
      { title: "type 1", code: "E10.9" },
    ],
  },
  {
    title: "Fracture, traumatic",
    terms: [
      {
        title: "radius",
        terms: [
          {
            title: "lower end",
            code: "S52.50-",
            terms: [{ title: "torus", code: "S52.52-" }],
          },
        ],
      },
      { title: "buckle", see: "Fracture, by site, torus" },
      { title: "wrist", see: "Fracture, radius, lower end" },
    ],
  },
  { title: "Gonalgia", see: "Pain, joint, knee" },
  {
    title: "Pain(s)",
    nemod: "(see also Painful)",
    terms: [{ title: "joint", terms: [{ title: "knee", code: "M25.56-" }] }],
  },
];
