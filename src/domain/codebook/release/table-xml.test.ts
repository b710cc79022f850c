import { describe, expect, it } from "vitest";
import { unwrap } from "../../../lib/result.ts";
import { faultText } from "./release-fault.ts";
import { parseTableXml } from "./table-xml.ts";
import { aTableXml } from "./testing.ts";

describe("parseTableXml", () => {
  it("reads heads, and terms within terms with a cell by column", () => {
    const text = aTableXml(`<mainTerm><title>Neoplasm, neoplastic</title>
      <cell col="2">C80.1</cell><cell col="3">D36.9</cell>
      <term level="1"><title>common<nemod>(bile)</nemod> duct</title><cell col="3">-</cell><cell col="2">C24.0-</cell></term>
      <term level="1"><title>book-leaf</title><manif>floor of mouth</manif><see>Neoplasm, tongue</see></term></mainTerm>
      <mainTerm><title>Neoplasm</title><cell col="2">Malignant Primary</cell><cell col="3">Benign</cell></mainTerm>`);
    expect(unwrap(parseTableXml(text))).toEqual({
      version: "2026",
      table: {
        heads: ["Neoplasm", "Malignant Primary", "Benign"],
        rows: [
          {
            title: "Neoplasm, neoplastic",
            cells: ["C80.1", "D36.9"],
            terms: [
              { title: "common duct", nemod: "(bile)", cells: ["C24.0-", ""] },
              { title: "book-leaf", note: "floor of mouth", see: "Neoplasm, tongue" },
            ],
          },
        ],
      },
    });
  });

  it("reads the root that the schema names, too", () => {
    const text = aTableXml("<mainTerm><title>Aspirin</title></mainTerm>", "Substance");
    expect(parseTableXml(text.replaceAll("ICD10CM.index", "ICD10CM.table")).ok).toBe(true);
  });

  it.each([
    [`<mainTerm><title>a</title><cell col="4">C80.1</cell></mainTerm>`, "column 4 has no head"],
    [`<mainTerm><title>a</title><cell col="x">C80.1</cell></mainTerm>`, "“x” is no column"],
    [`<mainTerm><title>a</title><cell col="2">none</cell></mainTerm>`, "“none” is no code"],
    [
      `<mainTerm><title>a</title><cell col="2">C80.1</cell><cell col="2">C80.2</cell></mainTerm>`,
      "line 3, column 77, in <cell>: column 2 stands twice",
    ],
    [`<mainTerm><cell col="2">C80.1</cell></mainTerm>`, "a term without a title"],
    [`<mainTerm><code>C80.1</code></mainTerm>`, "unknown element <code>"],
    ["", "the table holds no term"],
  ])("names the place of what is wrong (%#)", (terms, fault) => {
    const read = parseTableXml(aTableXml(terms));
    expect(read.ok ? "" : read.error.map(faultText).join("\n")).toContain(fault);
  });
});
