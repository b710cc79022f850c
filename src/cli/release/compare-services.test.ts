import { describe, expect, it } from "vitest";
import type { HcpcsEntry } from "../../domain/codebook/release/hcpcs-list.ts";
import { compareServices, listsInForce, objectionTo } from "./compare-services.ts";
import type { DatedHcpcsList } from "./read-release.ts";

const edition = {
  system: "hcpcs",
  year: 2026,
  title: "Test HCPCS",
  validFrom: "2025-10-01",
  validTo: "2026-09-30",
  source: "made for tests",
} as const;

type Entries = Readonly<Record<string, Partial<HcpcsEntry>>>;

function entriesOf(entries: Entries): ReadonlyMap<string, HcpcsEntry> {
  return new Map(
    Object.entries(entries).map(([code, entry]) => [
      code,
      { title: entry.title, terminated: entry.terminated },
    ]),
  );
}

function aList(
  path: string,
  { from, codes = {}, modifiers = {} }: { from?: string; codes?: Entries; modifiers?: Entries },
): DatedHcpcsList {
  const list = { codes: entriesOf(codes), modifiers: entriesOf(modifiers), newest: undefined };
  return { path, from, list };
}

const october = aList("october.json", {
  from: "2025-10-01",
  codes: { G0439: { title: "Annual visit" }, J1030: { title: "Injection" } },
  modifiers: { RT: { title: "Right side" } },
});
const july = aList("july.txt", { from: "2026-07-01", codes: { G0439: {} } });

function differencesOf(
  codes: readonly { code: string; title: string }[],
  modifiers: readonly { code: string; title: string }[] = [],
): readonly string[] {
  const folder = "content/codebook/hcpcs-2026";
  return compareServices({ folder, edition, codes, modifiers }, [october, july]).map(
    ({ file, field, message }) => `${file} ${field}: ${message}`,
  );
}

describe("listsInForce", () => {
  it("takes the quarters of an edition's time, and lists that are not dated", () => {
    const lists = [undefined, "2019-01-01", "2025-07-01", "2025-10-01", "2026-07-01", "2026-10-01"];
    const taken = listsInForce(
      edition,
      lists.map((from) => aList("list", from === undefined ? {} : { from })),
    );
    expect(taken.map(({ from }) => from)).toEqual([undefined, "2025-10-01", "2026-07-01"]);
  });
});

describe("objectionTo", () => {
  it.each([
    ["2014-12-31", "G0438 was terminated on 2014-12-31 (list.txt)"],
    ["2026-02-09", "G0438 was terminated on 2026-02-09 (list.txt)"],
    ["2026-02-10", undefined],
    [undefined, undefined],
  ])("judges a code that was terminated on %s: %s", (terminated, objection) => {
    const codes = { G0438: terminated === undefined ? {} : { terminated } };
    expect(objectionTo("codes", "G0438", [aList("list.txt", { codes })], "2026-02-10")).toBe(
      objection,
    );
  });
});

describe("compareServices", () => {
  it("finds no difference where every list has the code, and those with descriptions the same one", () => {
    expect(
      differencesOf(
        [{ code: "G0439", title: "Annual visit" }],
        [{ code: "RT", title: "Right side" }],
      ),
    ).toEqual([]);
  });

  it.each([
    [
      { code: "G0438", title: "First visit" },
      "codes.json codes/0: G0438 is not in october.json",
      "a code that no list has",
    ],
    [
      { code: "J1030", title: "Injection" },
      "codes.json codes/0: J1030 is not in july.txt",
      "a code that the later list no longer has",
    ],
    [
      { code: "G0439", title: "Yearly visit" },
      "codes.json codes/0: G0439 is titled “Yearly visit”, in october.json “Annual visit”",
      "another description",
    ],
  ])("names a difference (%#): %s", (code, difference) => {
    expect(differencesOf([code])).toEqual([`content/codebook/hcpcs-2026/${difference}`]);
  });

  it("names a modifier, also by its description", () => {
    expect(
      differencesOf(
        [],
        [
          { code: "LT", title: "Left side" },
          { code: "RT", title: "Right" },
        ],
      ),
    ).toEqual([
      "content/codebook/hcpcs-2026/modifiers.json modifiers/0: LT is not in october.json",
      "content/codebook/hcpcs-2026/modifiers.json modifiers/1: RT is titled “Right”, in october.json “Right side”",
    ]);
  });
});
