import { describe, expect, it } from "vitest";
import { unwrap } from "../../../lib/result.ts";
import { parseIndexXml } from "./index-xml.ts";
import { faultText } from "./release-fault.ts";
import { anIndexXml } from "./testing.ts";

/** The only main term of an index. */
function termOf(within: string) {
  return unwrap(parseIndexXml(anIndexXml(`<mainTerm>${within}</mainTerm>`))).terms[0];
}

describe("parseIndexXml", () => {
  it("reads terms within terms, with their codes and cross references", () => {
    const text =
      anIndexXml(`<mainTerm><title>Pain<nemod>(see also Painful)</nemod></title><code>R52</code>
      <term level="1"><title>joint</title><seeAlso>Arthralgia</seeAlso><code>M25.50</code>
        <term level="2"><title>knee</title><code>M25.56-</code></term></term>
      <term level="1"><title>psychogenic</title><see>Disorder, pain</see></term></mainTerm>`);
    expect(unwrap(parseIndexXml(text))).toEqual({
      version: "2026",
      title: "ICD-10-CM INDEX TO DISEASES and INJURIES",
      terms: [
        {
          title: "Pain",
          nemod: "(see also Painful)",
          code: "R52",
          terms: [
            {
              title: "joint",
              seeAlso: "Arthralgia",
              code: "M25.50",
              terms: [{ title: "knee", code: "M25.56-" }],
            },
            { title: "psychogenic", see: "Disorder, pain" },
          ],
        },
      ],
    });
  });

  it.each([
    [
      "<title>vein<nemod>(peripheral)</nemod> NEC</title><code>I87.9</code>",
      { title: "vein NEC", nemod: "(peripheral)", code: "I87.9" },
      "words on both sides of a nonessential modifier",
    ],
    [
      "<title>Alteration<nemod>(of)</nemod>, Altered</title>",
      { title: "Alteration, Altered", nemod: "(of)" },
      "a comma behind it",
    ],
    [
      "<title>Klein<nemod>(e)</nemod>-Levin syndrome</title>",
      { title: "Klein-Levin syndrome", nemod: "(e)" },
      "a hyphen behind it",
    ],
    [
      "<title><nemod>(taser)</nemod></title><code>T75.4</code>",
      { title: "(taser)", code: "T75.4" },
      "a modifier alone",
    ],
    [
      "<title>Stone</title><seecat>N20</seecat>",
      { title: "Stone", see: "category N20" },
      "a category to see",
    ],
    [
      "<title>Labyrinth</title><subcat>H83.8</subcat>",
      { title: "Labyrinth", code: "H83.8-" },
      "a subcategory to see",
    ],
    [
      "<title>Amyloidosis</title><code>E85.4</code><manif>[I43]</manif>",
      { title: "Amyloidosis", code: "E85.4", manifestation: "I43" },
      "a manifestation",
    ],
  ])("reads each form of a term (%#)", (within, term, _why) => {
    expect(termOf(within)).toEqual(term);
  });

  it.each([
    [
      "<mainTerm><title>Pain</title>\n<code>pain</code></mainTerm>",
      "line 3, column 1, in <code>: “pain” is no code",
    ],
    [
      "<mainTerm>\n<sea>Pain</sea></mainTerm>",
      "line 3, column 1, in <mainTerm>: unknown element <sea>",
    ],
    ["\n<mainTerm><code>R52</code></mainTerm>", "in <mainTerm>: a term without a title"],
    ["", "line 1: the index holds no term"],
  ])("names the place of what is wrong (%#)", (terms, fault) => {
    const read = parseIndexXml(anIndexXml(terms));
    expect(read.ok ? "" : read.error.map(faultText).join("\n")).toContain(fault);
  });
});
