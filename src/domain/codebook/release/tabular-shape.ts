import { noteKinds, type NoteKind } from "../edition.ts";
import type { XmlShape } from "./xml-reader.ts";

/** The kind of note by the element that groups them. */
export const kindOf: Readonly<Record<string, NoteKind>> = {
  inclusionTerm: "inclusionTerms",
  ...Object.fromEntries(noteKinds.map((kind) => [kind, kind])),
};
const NOTE_GROUPS = [
  "inclusionTerm",
  "includes",
  "excludes1",
  "excludes2",
  "codeFirst",
  "useAdditionalCode",
  "codeAlso",
  "notes",
];
const NOTES = ["note"];
const VALUES = ["heading", "value"];

/** What the XML of the Tabular List is made of (its schema of 2011). */
export const tabularShape: XmlShape = {
  root: "ICD10CM.tabular",
  children: {
    "ICD10CM.tabular": ["version", "title", "introduction", "chapter"],
    introduction: ["introSection"],
    introSection: ["title", "instruction"],
    instruction: NOTES,
    chapter: ["name", "desc", ...NOTE_GROUPS, "sectionIndex", "section"],
    sectionIndex: ["sectionRef", "note"],
    section: ["name", "desc", ...NOTE_GROUPS, "deactivated", "diag"],
    deactivated: ["desc"],
    diag: [
      "name",
      "desc",
      ...NOTE_GROUPS,
      "sevenChrNote",
      "sevenChrDef",
      "visualImpairment",
      "diag",
    ],
    sevenChrNote: NOTES,
    sevenChrDef: ["extension", "note"],
    ...Object.fromEntries(NOTE_GROUPS.map((group) => [group, NOTES])),
    visualImpairment: ["visCategory"],
    visCategory: [...VALUES, "visRange"],
    visRange: ["heading", "visMax", "visMin"],
    visMax: VALUES,
    visMin: VALUES,
  },
  texts: [
    "version",
    "title",
    "name",
    "desc",
    "note",
    "extension",
    "sectionRef",
    "heading",
    "value",
  ],
};
