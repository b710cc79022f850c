import { describe, expect, it } from "vitest";
import { unwrap, type Result } from "../../../lib/result.ts";
import { parseCodesFile } from "./codes-file.ts";
import { parseCptFile } from "./cpt-file.ts";
import { parseOrderAddenda } from "./order-addenda.ts";
import { parsePcsOrderFile } from "./order-file.ts";
import { parsePoaExempt } from "./poa-exempt.ts";
import { faultText, type ReleaseFault } from "./release-fault.ts";
import { decodeHead, decodeRelease } from "./release-text.ts";
import { anOrderFile } from "./testing.ts";

function faultsOf(read: Result<unknown, readonly ReleaseFault[]>): string {
  return read.ok ? "" : read.error.map(faultText).join("; ");
}

describe("parseCodesFile", () => {
  it("reads codes and long titles", () => {
    const codes = unwrap(
      parseCodesFile("A000    Cholera due to Vibrio\r\nA0100   Typhoid fever\r\n"),
    );
    expect([...codes]).toEqual([
      ["A00.0", "Cholera due to Vibrio"],
      ["A01.00", "Typhoid fever"],
    ]);
  });

  it.each([
    ["A000    Cholera\nA000    Cholera\n", "line 2: A00.0 stands twice"],
    ["A000 Cholera\n", "line 1: “A000 Ch” is no code"],
    ["A000", "line 1: A00.0 has no title from column 9 on"],
    ["", "line 1: the file is empty"],
  ])("refuses %j", (text, fault) => {
    expect(faultsOf(parseCodesFile(text))).toBe(fault);
  });
});

/** A line of the order addenda. */
function aChange(action: string, flag: string, code: string, title: string): string {
  return `${`${action}:`.padEnd(13)}${flag} ${code.padEnd(7)} ${title.padEnd(60)} ${title}\r\n`;
}

describe("parseOrderAddenda", () => {
  it("reads each action and leaves the counts at the end out", () => {
    const text = [
      aChange("Delete", "1", "B880", "Other acariasis"),
      aChange("Add", "0", "B880", "Other acariasis"),
      aChange("Revise from", "1", "L02212", "Abscess of back [any part]"),
      aChange("Revise to", "1", "L02212", "Abscess of back"),
      aChange("No change", "1", "L02213", "Abscess of chest wall"),
      "\r\nHeaders\r\n  23324 headers in icd10cm_order_2025.txt\r\n",
    ].join("");
    expect(
      unwrap(parseOrderAddenda(text)).map(({ action, code, isBillable, title }) =>
        [action, code, isBillable, title].join(" "),
      ),
    ).toEqual([
      "delete B88.0 true Other acariasis",
      "add B88.0 false Other acariasis",
      "revise-from L02.212 true Abscess of back [any part]",
      "revise-to L02.212 true Abscess of back",
      "no-change L02.213 true Abscess of chest wall",
    ]);
  });

  it.each([
    [aChange("Replace", "1", "B880", "x"), "line 1: “Replace:” is no action"],
    [aChange("Add", "2", "B880", "x"), "line 1: flag “2” is neither 0 nor 1"],
    [aChange("Add", "1", "880", "x"), "line 1: “880” is no code"],
    [
      aChange("Add", "1", "B880", "x").slice(0, 40),
      "line 1: the line is cut off after 40 characters",
    ],
    ["", "line 1: the addenda hold no change"],
  ])("refuses what is no change (%#)", (text, fault) => {
    expect(faultsOf(parseOrderAddenda(text))).toBe(fault);
  });
});

describe("parsePoaExempt", () => {
  const heads = "Order26\tPOAexemptCode\tDescription\r\n";

  it("reads the year and the codes", () => {
    const { year, codes } = unwrap(
      parsePoaExempt(
        `${heads}01238\tB90.0\tSequelae\r\n98178\tZ99.3\t"Dependence, wheelchair"\r\n`,
      ),
    );
    expect([year, ...codes]).toEqual([2026, "B90.0", "Z99.3"]);
  });

  it.each([
    ["01238\tB90.0\tSequelae\r\n", "line 1: the heads of the columns are missing"],
    [heads, "line 1: the list is empty"],
    [`${heads}01238\tB900\tx`, "line 2: “B900” is no code"],
    [`${heads}01238\tB90.0`, "line 2: the line is not order number, code and title"],
    [`${heads}01238\tB90.0\tx\n01238\tB90.0\tx`, "line 3: B90.0 stands twice"],
  ])("refuses %j", (text, fault) => {
    expect(faultsOf(parsePoaExempt(text))).toBe(fault);
  });
});

describe("parsePcsOrderFile", () => {
  it("reads table headers and codes of seven characters", () => {
    const { rows, billableCount } = unwrap(
      parsePcsOrderFile(
        anOrderFile([
          ["001", "0", "Bypass"],
          ["0016070", "1", "Bypass Cerebral Ventricle"],
        ]),
      ),
    );
    expect([[...rows.keys()], billableCount]).toEqual([["001", "0016070"], 1]);
  });

  it("knows that the system has no letters I and O", () => {
    expect(faultsOf(parsePcsOrderFile(anOrderFile([["0O16070", "1", "x"]])))).toBe(
      "line 1: “0O16070” is no code",
    );
  });
});

describe("parseCptFile", () => {
  it.each([
    ["code\tdescription\n99213\tVisit, low\nRT\tRight", "tabs"],
    ["Code|Description\r\n99213|Visit, low\r\nrt|Right\r\n", "pipes"],
    ['\uFEFF"code","description"\n99213,"Visit, low"\nRT,Right\n\n', "commas"],
  ])("reads codes and modifiers (%#)", (text) => {
    const { codes, modifiers } = unwrap(parseCptFile(text));
    expect([...codes, ...modifiers]).toEqual([
      ["99213", "Visit, low"],
      ["RT", "Right"],
    ]);
  });

  it.each([
    ["99213,Visit\n", "line 1: the heads code and description are missing"],
    ["code,description\n", "line 1: the list is empty"],
    ["code,description\n9921,Visit\n", "line 2: “9921” is no CPT code"],
    ["code,description\n99213,\n", "line 2: 99213 has no description"],
    ["code,description\n99213,Visit, low\n", "line 2: 99213 has more than a description"],
    ["code,description\n99213,a\n99213,b\n", "line 3: 99213 stands twice"],
  ])("refuses %j", (text, fault) => {
    expect(faultsOf(parseCptFile(text))).toBe(fault);
  });
});

describe("decodeRelease", () => {
  const wide = (text: string) =>
    Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);

  it("reads UTF-16, UTF-8 and single characters of Windows in plain files", () => {
    expect(unwrap(decodeRelease(wide("<a/>")))).toBe("<a/>");
    expect(unwrap(decodeRelease(wide("<a/>").subarray(2)))).toBe("<a/>");
    expect(unwrap(decodeRelease(new TextEncoder().encode("M\u00e9ni\u00e8re")))).toBe(
      "M\u00e9ni\u00e8re",
    );
    expect(unwrap(decodeRelease(Uint8Array.from([0x4d, 0xe9])))).toBe("M\u00e9");
    expect(decodeHead(wide("<a/>"))).toBe("<a/>");
  });

  it.each([
    [
      Uint8Array.from([
        ...new TextEncoder().encode("<?xml version='1.0' encoding='utf-8'?>\n<a>\n"),
        0xe9,
      ]),
      "is not in UTF-8: line 3 holds bytes of another encoding",
    ],
    [Uint8Array.from([0x3c, 0xe9]), "is not in UTF-8: line 1 holds bytes of another encoding"],
    [wide("<a/>").subarray(0, 9), "is no whole text in UTF-16LE"],
  ])("refuses XML in another encoding than it says (%#)", (bytes, reason) => {
    expect(decodeRelease(bytes)).toEqual({ ok: false, error: reason });
  });

  it("reads XML of Windows that says so", () => {
    const text = new TextEncoder().encode("<?xml version='1.0' encoding='ISO-8859-1'?><a>");
    expect(unwrap(decodeRelease(Uint8Array.from([...text, 0xe9])))).toContain("<a>\u00e9");
  });
});
