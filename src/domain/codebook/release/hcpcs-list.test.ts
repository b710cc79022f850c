import { describe, expect, it } from "vitest";
import { unwrap, type Result } from "../../../lib/result.ts";
import {
  parseHcpcsCodes,
  parseHcpcsJson,
  parseHcpcsRecords,
  parseHcpcsTable,
  type HcpcsList,
} from "./hcpcs-list.ts";
import type { ReleaseFault } from "./release-fault.ts";
import { aHcpcsRecord } from "./testing.ts";

function faultsOf(outcome: Result<HcpcsList, readonly ReleaseFault[]>): readonly string[] {
  return outcome.ok ? [] : outcome.error.map(({ line, message }) => `${line}: ${message}`);
}

describe("parseHcpcsCodes", () => {
  it("reads one code a line", () => {
    const list = unwrap(parseHcpcsCodes("A4206\r\nG0439\r\n"));
    expect([...list.codes.keys()]).toEqual(["A4206", "G0439"]);
    expect(list).toMatchObject({ newest: undefined });
    expect(list.codes.get("A4206")).toEqual({ title: undefined, terminated: undefined });
  });

  it.each([
    ["", ["1: the list is empty"]],
    ["A4206\nG0439\nA4206\n", ["3: A4206 stands twice"]],
    ["A4206\nG439\n", ["2: “G439” is neither a code nor a modifier"]],
    ["A4206\n99213\n", ["2: “99213” is neither a code nor a modifier"]],
  ])("refuses %j: %o", (text, faults) => {
    expect(faultsOf(parseHcpcsCodes(text))).toEqual(faults);
  });

  it("gives up after twenty faults", () => {
    expect(faultsOf(parseHcpcsCodes("no code\n".repeat(1000)))).toHaveLength(20);
  });
});

describe("parseHcpcsTable", () => {
  it("reads codes and modifiers, commas in quotes included", () => {
    const text =
      'code,short,long,added\r\nRT,Right side,"Right side (of the body, as seen)",19910101\r\nG0439,Ppps,Annual visit,20230401\r\n';
    const list = unwrap(parseHcpcsTable(text));
    expect(list.modifiers.get("RT")?.title).toBe("Right side (of the body, as seen)");
    expect(list.codes.get("G0439")?.title).toBe("Annual visit");
    expect(list.newest).toBe("2023-04-01");
  });

  it.each([
    ["code,long\n", ["1: the list is empty"]],
    ["code,long\nRT,Right\nRT,Right\n", ["3: RT stands twice"]],
    ["code,long\nRT,Right\nLTX,Left\n", ["3: “LTX” is neither a code nor a modifier"]],
    ["code,long\nRT\n", ["2: Too few fields: expected 2 fields but parsed 1"]],
  ])("refuses %j: %o", (text, faults) => {
    expect(faultsOf(parseHcpcsTable(text))).toEqual(faults);
  });
});

describe("parseHcpcsJson", () => {
  const entry = { code: "G0439", kind: "code", long: "Annual visit", added: "20251001" };

  it("reads codes and modifiers, whatever else stands with them", () => {
    const modifier = { code: "RT", kind: "modifier", long: "Right side", added: null };
    const list = unwrap(parseHcpcsJson(JSON.stringify([entry, modifier])));
    expect(list.codes.get("G0439")?.title).toBe("Annual visit");
    expect(list.modifiers.get("RT")?.title).toBe("Right side");
    expect(list.newest).toBe("2025-10-01");
  });

  it.each([
    ["[]", "1: the list is empty"],
    ["[{", "1: not JSON: "],
    ['{"code":"G0439"}', "1: : "],
    ['[{"code":"G0439"}]', "1: 0/long: "],
    [JSON.stringify([entry, entry]), "1: G0439 stands twice"],
    [
      JSON.stringify([{ ...entry, code: "__proto__" }]),
      "1: “__proto__” is neither a code nor a modifier",
    ],
  ])("refuses %s: %s", (text, fault) => {
    const faults = faultsOf(parseHcpcsJson(text));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });
});

describe("parseHcpcsRecords", () => {
  const disclaimer = "***Disclaimers\t\t\r\n\r\n*Inclusion does not imply coverage.\r\n\r\n";
  const visit = aHcpcsRecord({ code: "G0439", id: "3", long: "Annual visit,", added: "20110101" });
  const more = aHcpcsRecord({ code: "G0439", id: "4", long: "subsequent" });
  const right = aHcpcsRecord({ code: "RT", id: "7", long: "Right side", added: "19910101" });
  const rightMore = aHcpcsRecord({ code: "RT", id: "8", long: "(of the body)" });
  const ended = { code: "G0438", id: "3", long: "First visit", terminated: "20141231" } as const;

  it("joins continued descriptions with one space, below a disclaimer", () => {
    const list = unwrap(parseHcpcsRecords(disclaimer + right + rightMore + visit + more));
    expect(list.codes.get("G0439")?.title).toBe("Annual visit, subsequent");
    expect(list.modifiers.get("RT")?.title).toBe("Right side (of the body)");
    expect(list.newest).toBe("2011-01-01");
  });

  it("reads on which day a code was terminated", () => {
    expect(unwrap(parseHcpcsRecords(aHcpcsRecord(ended))).codes.get("G0438")?.terminated).toBe(
      "2014-12-31",
    );
  });

  it("passes over dental codes, which are not public", () => {
    const dental = aHcpcsRecord({ code: "D0120", id: "3", long: "Not for this list" });
    expect([...unwrap(parseHcpcsRecords(dental + visit)).codes.keys()]).toEqual(["G0439"]);
  });

  it.each([
    ["", ["1: the list is empty"]],
    [disclaimer, ["1: the list is empty"]],
    [visit + visit, ["2: G0439 stands twice"]],
    [
      visit + aHcpcsRecord({ code: "G0438", id: "4", long: "x" }),
      ["2: goes on with G0438, which did not begin"],
    ],
    [`${visit}${right.slice(0, 60)}\n`, ["2: the record is cut off after 60 characters"]],
    [`${visit}what is this\n`, ["2: no record of the alpha-numeric file"]],
  ])("refuses a damaged file with the line and the fault (%#)", (text, faults) => {
    expect(faultsOf(parseHcpcsRecords(text))).toEqual(faults);
  });
});
