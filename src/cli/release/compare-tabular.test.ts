import { describe, expect, it } from "vitest";
import type { TabularNode } from "../../domain/codebook/edition.ts";
import { parseOrderFile } from "../../domain/codebook/release/order-file.ts";
import { anOrderFile } from "../../domain/codebook/release/testing.ts";
import { unwrap } from "../../lib/result.ts";
import { compareTabular } from "./compare-tabular.ts";

const order = unwrap(
  parseOrderFile(
    anOrderFile([
      ["M25", "0", "Other joint disorder"],
      ["M2556", "0", "Pain in knee"],
      ["M25561", "1", "Pain in right knee"],
      ["M25562", "1", "Pain in left knee"],
      ["T14", "0", "Injury of unspecified body region"],
      ["T148", "0", "Other injury"],
      ["T148XXA", "1", "Other injury, initial encounter"],
      ["T148XXD", "1", "Other injury, subsequent encounter"],
      ["T149", "0", "Unspecified injury"],
      ["T1490", "0", "Injury, unspecified"],
      ["T1490XA", "1", "Injury, unspecified, initial encounter"],
      ["T1490XD", "1", "Injury, unspecified, subsequent encounter"],
    ]),
  ),
);

const seventhCharacter = { values: { A: "initial encounter", D: "subsequent encounter" } };

const knee: TabularNode = {
  code: "M25",
  title: "Other joint disorder",
  children: [
    {
      code: "M25.56",
      title: "Pain in knee",
      children: [
        { code: "M25.561", title: "Pain in right knee" },
        { code: "M25.562", title: "Pain in left knee" },
      ],
    },
  ],
};

const injury: TabularNode = {
  code: "T14",
  title: "Injury of unspecified body region",
  seventhCharacter,
  children: [
    { code: "T14.8", title: "Other injury" },
    {
      code: "T14.9",
      title: "Unspecified injury",
      children: [{ code: "T14.90", title: "Injury, unspecified" }],
    },
  ],
};

function compared(...categories: readonly TabularNode[]) {
  const tabular = [{ section: "A00-T99", categories: [...categories] }];
  return compareTabular({ folder: "content/codebook/test", tabular }, order);
}

function differencesOf(...categories: readonly TabularNode[]): readonly string[] {
  return compared(...categories).differences.map(({ file, field, message }) => {
    expect(file).toBe("content/codebook/test/tabular/A00-T99.json");
    return `${field}: ${message}`;
  });
}

/** The knee with one of its two codes changed. */
function kneeWith(change: Partial<TabularNode>): TabularNode {
  const [subcategory] = knee.children ?? [];
  const [right, left] = subcategory?.children ?? [];
  if (!subcategory || !right || !left) throw new Error("the knee has two sides");
  return { ...knee, children: [{ ...subcategory, children: [{ ...right, ...change }, left] }] };
}

const RIGHT = "categories/0/children/0/children/0";

describe("compareTabular", () => {
  it("finds no difference in an edition that equals the release, seventh characters written out", () => {
    expect(compared(knee, injury)).toEqual({
      differences: [],
      entryCount: 8,
      billableCount: 6,
      categoryCount: 2,
      partial: [],
    });
  });

  it.each([
    [
      kneeWith({ title: "Pain in the right knee" }),
      [`${RIGHT}: M25.561 is titled “Pain in the right knee”, in the release “Pain in right knee”`],
      "a title",
    ],
    [
      kneeWith({ code: "M25.563" }),
      [
        `${RIGHT}: M25.563 is not in the release`,
        "categories/0: M25.561 “Pain in right knee”: missing",
      ],
      "a code",
    ],
    [
      kneeWith({ seventhCharacter }),
      [
        `${RIGHT}: M25.561 is a header here, in the release it is billable`,
        `${RIGHT}: M25.561A is not in the release`,
        `${RIGHT}: M25.561D is not in the release`,
      ],
      "a seventh character too many",
    ],
    [
      { ...knee, children: [] },
      [
        "categories/0: M25 is billable here, in the release it is a header",
        "categories/0: M25.56 “Pain in knee” and the 2 below it: missing",
      ],
      "a category without its codes",
    ],
    [
      { ...injury, seventhCharacter: { values: { A: "initial encounter", D: "later encounter" } } },
      [
        "categories/0/children/0: T14.8XXD is titled “Other injury, later encounter”, in the release “Other injury, subsequent encounter”",
        "categories/0/children/1/children/0: T14.90XD is titled “Injury, unspecified, later encounter”, in the release “Injury, unspecified, subsequent encounter”",
      ],
      "a seventh character's meaning",
    ],
    [
      { ...injury, seventhCharacter: { values: { A: "initial encounter" } } },
      [
        "categories/0: T14.8XXD “Other injury, subsequent encounter”: missing",
        "categories/0: T14.90XD “Injury, unspecified, subsequent encounter”: missing",
      ],
      "a seventh character that is missing",
    ],
    [
      { ...injury, seventhCharacter: undefined },
      [
        "categories/0/children/0: T14.8 is billable here, in the release it is a header",
        "categories/0/children/1/children/0: T14.90 is billable here, in the release it is a header",
        "categories/0: T14.8XXA “Other injury, initial encounter”: missing",
        "categories/0: T14.8XXD “Other injury, subsequent encounter”: missing",
        "categories/0: T14.90XA “Injury, unspecified, initial encounter”: missing",
        "categories/0: T14.90XD “Injury, unspecified, subsequent encounter”: missing",
      ],
      "seventh characters forgotten",
    ],
  ] satisfies [TabularNode, string[], string][])(
    "names every difference with its field (%#)",
    (category, differences) => {
      expect(differencesOf(category)).toEqual(differences);
    },
  );

  it("lets a part that is marked so hold a selection, and says which", () => {
    const selection: TabularNode = { ...kneeWith({}), partial: true, children: [] };
    expect(differencesOf(selection)).toEqual([
      "categories/0: M25 is billable here, in the release it is a header",
    ]);
    const [other] = injury.children ?? [];
    const partOfInjury: TabularNode = { ...injury, partial: true, children: other ? [other] : [] };
    expect(compared(partOfInjury)).toMatchObject({ differences: [], partial: ["T14"] });
  });

  it("checks what a selection does hold", () => {
    expect(differencesOf({ ...kneeWith({ title: "Sore knee" }), partial: true })).toEqual([
      `${RIGHT}: M25.561 is titled “Sore knee”, in the release “Pain in right knee”`,
      "categories/0: M25 is marked partial, yet nothing is missing below it",
    ]);
  });
});
