import { describe, expect, it } from "vitest";
import { unwrap } from "../../../lib/result.ts";
import { faultText } from "./release-fault.ts";
import { parseTabularXml } from "./tabular-xml.ts";
import { aDiagnosis, aTabularXml } from "./testing.ts";
import { xmlLimits } from "./xml-reader.ts";

const pain = aDiagnosis(
  "M25",
  "Other joint disorder",
  `<excludes2><note>abnormality of gait (R26.-)</note><note>bursitis (M70.-)</note></excludes2>
   ${aDiagnosis("M25.5", "Pain in joint", aDiagnosis("M25.50", "Pain in unspecified joint"))}`,
);

const fracture = aDiagnosis(
  "M84",
  "Disorder of   bone",
  `<sevenChrNote><note>A 7th character is to be added</note></sevenChrNote>
   <sevenChrDef><extension char="A">initial encounter</extension><note>
	active treatment</note><extension char="S">sequela</extension></sevenChrDef>`,
);

/** The faults of a Tabular List, in words. */
function faultsOf(text: string, limits = xmlLimits): readonly string[] {
  const read = parseTabularXml(text, limits);
  return read.ok ? [] : read.error.map(faultText);
}

describe("parseTabularXml", () => {
  it("reads chapters, sections, notes and the tree of codes", () => {
    const { version, chapters, files } = unwrap(parseTabularXml(aTabularXml(pain)));
    expect(version).toBe("2026");
    expect(chapters).toEqual([
      {
        number: 13,
        title: "Diseases of the musculoskeletal system (M00-M99)",
        first: "M00",
        last: "M99",
        notes: { notes: ["Use an external cause code.", "If applicable."] },
        sections: [
          { id: "M20-M25", first: "M20", last: "M25", title: "Other joint disorders (M20-M25)" },
        ],
      },
    ]);
    expect(files).toEqual([
      {
        section: "M20-M25",
        categories: [
          {
            code: "M25",
            title: "Other joint disorder",
            notes: { excludes2: ["abnormality of gait (R26.-)", "bursitis (M70.-)"] },
            children: [
              {
                code: "M25.5",
                title: "Pain in joint",
                children: [{ code: "M25.50", title: "Pain in unspecified joint" }],
              },
            ],
          },
        ],
      },
    ]);
  });

  it("reads seventh characters with the terms under each", () => {
    const [file] = unwrap(parseTabularXml(aTabularXml(fracture))).files;
    expect(file?.categories).toEqual([
      {
        code: "M84",
        title: "Disorder of bone",
        seventhCharacter: {
          note: "A 7th character is to be added",
          values: { A: "initial encounter", S: "sequela" },
          inclusionTerms: { A: ["active treatment"] },
        },
      },
    ]);
  });

  it("accepts categories with a letter in second place, as FY2026 has them", () => {
    const text = aTabularXml(aDiagnosis("QA0", "Disorders", aDiagnosis("QA0.0", "One")), {
      section: "QA0",
    });
    expect(unwrap(parseTabularXml(text)).chapters[0]?.sections).toMatchObject([
      { id: "QA0", first: "QA0", last: "QA0" },
    ]);
  });

  it.each([
    [
      aTabularXml(`${pain}\n<panel><note>x</note></panel>`),
      "line 11, column 1, in <section>: unknown element <panel>",
      "an element of no official file",
    ],
    [
      aTabularXml(aDiagnosis("M25", "a", `<note>loose</note>`)),
      "line 9, column 37, in <diag>: unknown element <note>",
      "an element in the wrong place",
    ],
    [
      aTabularXml(pain + pain),
      "line 11, column 54, in <diag>: M25.50 stands twice",
      "a code that stands twice",
    ],
    [
      aTabularXml(aDiagnosis("M25", "a", aDiagnosis("M24.1", "b"))),
      "line 9, column 1, in <diag>: M24.1 stands below M25",
      "a code below another",
    ],
    [
      aTabularXml(aDiagnosis("M25", "a", aDiagnosis("M25", "b"))),
      "line 9, column 1, in <diag>: M25 stands twice",
      "a code below itself",
    ],
    [
      aTabularXml(aDiagnosis("M25.1", "a")),
      "line 9, column 1, in <diag>: M25.1 stands outside its category",
      "a code without its category",
    ],
    [
      aTabularXml(aDiagnosis("25M", "a")),
      "line 9, column 1, in <diag>: “25M” is no code",
      "something else than a code",
    ],
    [
      aTabularXml(aDiagnosis("M25", "")),
      "line 9, column 1, in <diag>: M25 has no title",
      "a code without title",
    ],
    [
      aTabularXml("loose words"),
      "line 10, column 2, in <section>: text where none may stand: “loose words”",
      "text between elements",
    ],
    [
      aTabularXml(
        aDiagnosis("M25", "a", `<sevenChrDef><extension char="AB">x</extension></sevenChrDef>`),
      ),
      "line 9, column 50, in <extension>: “AB” is no seventh character",
      "a seventh character of two",
    ],
    [
      aTabularXml(pain, { section: "bones" }),
      "line 8, column 1, in <section>: “bones” is no range of categories",
      "a section that names no range",
    ],
    [
      aTabularXml(pain).replace("<ICD10CM.tabular>", `<ICD10CM.tabular isAddenda="true">`),
      "line 2, column 1, in <ICD10CM.tabular>: the file holds changes only (an addenda), not the whole list",
      "an addenda",
    ],
    [aTabularXml(""), "line 1: the Tabular List holds no category", "an empty list"],
    [aTabularXml(pain).slice(0, 700), "unclosed tag: ", "a file that is cut off"],
    ["", "document must contain a root element.", "nothing"],
    ["<html><body/></html>", "line 1, column 1: unknown element <html>", "another format"],
  ])("names the place of what is wrong (%#)", (text, fault, _why) => {
    expect(faultsOf(text).join("\n")).toContain(fault);
  });

  it("refuses document types and with them every entity", () => {
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE b [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n<ICD10CM.tabular><version>&b;</version></ICD10CM.tabular>`;
    expect(faultsOf(bomb)).toEqual([
      "line 2, column 57: a document type stands here; files with one are not read",
    ]);
    expect(faultsOf("<ICD10CM.tabular><version>&b;</version></ICD10CM.tabular>")).toEqual([
      "line 1, column 30, in <version>: undefined entity.",
    ]);
  });

  it.each([
    [{ length: 100 }, "the file is longer than 100 characters"],
    [{ elements: 5 }, "the file holds more than 5 elements"],
    [{ depth: 4 }, "elements stand more than 4 deep in one another"],
    [{ text: 10 }, "the text is longer than 10 characters"],
  ])("keeps to its limits (%o)", (limits, message) => {
    expect(faultsOf(aTabularXml(pain), { ...xmlLimits, ...limits }).join()).toContain(message);
  });

  it("stops after twenty faults", () => {
    expect(faultsOf(aTabularXml("<panel/>".repeat(1000)))).toHaveLength(20);
  });
});
