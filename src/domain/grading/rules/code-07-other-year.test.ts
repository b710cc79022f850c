import { describe, expect, it } from "vitest";
import { buildCodeBook } from "../../codebook/code-book.ts";
import { anEncounter, excerptBook, reviewOf, toldOf } from "../scrub/testing.ts";

const former = buildCodeBook(
  {
    ...excerptBook.edition,
    year: 2025,
    title: "FY2025",
    validFrom: "2024-10-01",
    validTo: "2025-09-30",
  },
  [],
  [
    {
      section: "E70-E88",
      categories: [
        {
          code: "E78",
          title: "Lipidemias",
          children: [{ code: "E78.01", title: "Familial hypercholesterolemia" }],
        },
      ],
    },
    { section: "G35", categories: [{ code: "G35", title: "Multiple sclerosis" }] },
  ],
);
const divided = buildCodeBook(
  excerptBook.edition,
  [],
  [
    {
      section: "E70-E88",
      categories: [
        {
          code: "E78",
          title: "Lipidemias",
          children: [
            {
              code: "E78.01",
              title: "Familial hypercholesterolemia",
              children: [{ code: "E78.011", title: "Heterozygous" }],
            },
          ],
        },
      ],
    },
  ],
);
const codeSets = { diagnoses: [excerptBook, former], procedures: [] };

describe("CODE-07", () => {
  it("[CODE-07] names the year in which a divided code was complete", () => {
    const at = anEncounter("G35", {}, codeSets);
    expect(reviewOf("CODE-07", at)).toEqual(["info /codes/0"]);
    expect(toldOf("CODE-07", at).why).toContain("complete in FY2025");
  });

  it("[CODE-07] names what stands below a code that became a heading", () => {
    const at = anEncounter("E78.01", {}, { diagnoses: [divided, former], procedures: [] });
    expect(toldOf("CODE-07", at).why).toContain("a heading now, over E78.011");
  });

  it("[CODE-07] says from when a code of a later year is for, and which one is complete till then", () => {
    const both = { diagnoses: [divided, former], procedures: [] };
    const at = anEncounter("E78.011", { on: "2025-09-30" }, both);
    expect(toldOf("CODE-07", at).why).toContain(
      "for dates of service from 10/01/2025 on; on this date E78.01 (Familial hypercholesterolemia) is the complete code",
    );
  });

  it("[CODE-07] is silent about codes of this year, and where one year only is at hand", () => {
    expect(reviewOf("CODE-07", anEncounter("I10", {}, codeSets))).toEqual([]);
    expect(reviewOf("CODE-07", anEncounter("G35"))).toEqual([]);
  });

  const later = buildCodeBook(
    {
      ...excerptBook.edition,
      year: 2027,
      title: "FY2027",
      validFrom: "2026-10-01",
      validTo: "2027-09-30",
    },
    [],
    [
      {
        section: "I42",
        categories: [{ code: "I42", title: "x", children: [{ code: "I42.09", title: "x" }] }],
      },
    ],
  );

  it("[CODE-07] says whether a code went or came", () => {
    const both = { diagnoses: [excerptBook, former, later], procedures: [] };
    const gone = anEncounter("G35", {}, both);
    expect(toldOf("CODE-07", gone).why).toContain("it was divided since and is a heading now");
    const come = anEncounter("I42.09", {}, both);
    expect(reviewOf("CODE-07", come)).toEqual(["info /codes/0"]);
    expect(toldOf("CODE-07", come).why).toContain("in FY2027");
    expect(toldOf("CODE-07", come).why).toContain("it came later");
  });

  it("[CODE-07] is silent about nonsense, codes of no year, and codes of this one", () => {
    expect(reviewOf("CODE-07", anEncounter("nonsense A99.9 E11.22", {}, codeSets))).toEqual([]);
  });
});
