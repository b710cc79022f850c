import { describe, expect, it } from "vitest";
import { unwrap } from "../../../lib/result.ts";
import { parseOrderFile } from "./order-file.ts";
import { anOrderFile } from "./testing.ts";

const rows = [
  ["M25", "0", "Other joint disorder, not elsewhere classified"],
  ["M2556", "0", "Pain in knee"],
  ["M25561", "1", "Pain in right knee"],
  ["M25562", "1", "Pain in left knee"],
] as const;

function faultsOf(text: string): readonly string[] {
  const parsed = parseOrderFile(text);
  return parsed.ok ? [] : parsed.error.map(({ line, message }) => `${line}: ${message}`);
}

/** A well-made file with one line changed. */
function changed(line: number, change: (text: string) => string): string {
  const lines = anOrderFile(rows).split("\r\n");
  lines[line - 1] = change(lines[line - 1] ?? "");
  return lines.join("\r\n");
}

describe("parseOrderFile", () => {
  it("reads codes with their dot, flag and both titles", () => {
    const { rows: read, billableCount } = unwrap(parseOrderFile(anOrderFile(rows)));
    expect([...read.keys()]).toEqual(["M25", "M25.56", "M25.561", "M25.562"]);
    expect(billableCount).toBe(2);
    expect(read.get("M25.561")).toEqual({
      code: "M25.561",
      isBillable: true,
      shortTitle: "Pain in right knee",
      title: "Pain in right knee",
    });
  });

  it.each([
    [anOrderFile(rows).replaceAll("\r\n", "\n"), "lines that end as on Unix"],
    [anOrderFile(rows).trimEnd(), "no line break at the end"],
    [anOrderFile([["QA0", "1", "A category with two letters"]]), "a category with two letters"],
  ])("reads a file as others write it (%#)", (text) => {
    expect(parseOrderFile(text).ok).toBe(true);
  });

  it("keeps a short title of full width apart from the long one", () => {
    const short = "Nondisp seg fx shaft of ulna, r arm, 7thG is at full width..";
    const text = anOrderFile([["M25", "1", "The long title"]]).replace(
      "The long title".padEnd(60),
      short,
    );
    expect(unwrap(parseOrderFile(text)).rows.get("M25")).toMatchObject({
      shortTitle: short,
      title: "The long title",
    });
  });

  it.each([
    ["", ["1: the file is empty"], "nothing"],
    [
      changed(3, (text) => text.slice(0, 50)),
      ["3: the line is cut off: 50 characters, at least 78 are due"],
      "a truncated line",
    ],
    [
      anOrderFile(rows).slice(0, -30),
      ["4: the line is cut off: 66 characters, at least 78 are due"],
      "a truncated file",
    ],
    [
      changed(3, (text) => text.slice(0, 77).padEnd(90)),
      ["3: M25561 has no long title"],
      "a title that is blank",
    ],
    [
      changed(3, (text) => `${text.slice(0, 14)}2${text.slice(15)}`),
      ["3: flag “2” of M25561 is neither 0 nor 1"],
      "a wrong flag",
    ],
    [
      changed(3, (text) => `${text.slice(0, 14)}0${text.slice(15)}`),
      ["4: M25.561 is a header, yet M25.562 follows it"],
      "a code marked as a header",
    ],
    [
      changed(2, (text) => `${text.slice(0, 14)}1${text.slice(15)}`),
      ["3: M25.561 stands below M25.56, which is billable"],
      "a header marked as a code",
    ],
    [
      changed(4, (text) => `${text.slice(0, 14)}0${text.slice(15)}`),
      ["4: M25.562 is a header, yet nothing stands below it"],
      "a header at the end",
    ],
    [
      changed(4, (text) => text.replace("M25562", "M25561")),
      ["4: M25.561 stands twice"],
      "a duplicate code",
    ],
    [
      changed(3, (text) => text.replace("M25561", "25561M")),
      ["3: “25561M” is no code"],
      "a code that begins with a digit",
    ],
    [
      changed(2, (text) => text.replace("00002", "00003")),
      ["2: number “00003” where 00002 is due: lines are missing or out of order"],
      "a number that skips",
    ],
    [
      changed(3, (text) => `${text.slice(0, 12)}XX${text.slice(14)}`),
      ["3: the columns of M25561X are shifted"],
      "eight characters",
    ],
    [
      changed(2, () => ""),
      ["2: the line is cut off: 0 characters, at least 78 are due"],
      "an empty line",
    ],
  ])("refuses a damaged file with the line and the fault (%#)", (text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  it("gives up after twenty faults", () => {
    expect(faultsOf("not an order file\n".repeat(1000))).toHaveLength(20);
  });
});
