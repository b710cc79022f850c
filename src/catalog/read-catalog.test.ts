import { describe, expect, it } from "vitest";
import { damaged, smallest, type Damage } from "../../tests/content/smallest.ts";
import type { ContentFiles } from "./catalog-reader.ts";
import { readCatalog } from "./read-catalog.ts";

const SCENARIO = "content/scenarios/sore-knee/scenario.json";
const KNEE = "content/codebook/icd10cm-2026/tabular/M20-M25.json";
const PRACTICE = "content/practices/hill.json";

function problemsIn(files: ContentFiles): readonly string[] {
  return readCatalog(files).problems.map(
    ({ file, field, message }) => `${file} ${field}: ${message}`,
  );
}

function without(file: string): ContentFiles {
  return new Map([...smallest].filter(([path]) => path !== file));
}

describe("readCatalog", () => {
  it("reads every kind of content", () => {
    const { catalog, problems } = readCatalog(smallest);
    expect(problems).toEqual([]);
    expect(catalog).toMatchObject({
      practices: [{ id: "hill" }],
      payers: [{ id: "vale" }],
      scenarios: [
        {
          slug: "sore-knee",
          prompt: {
            slug: "sore-knee",
            practice: { id: "hill" },
            payer: { id: "vale" },
            chart: { tabs: [{ title: "Note" }] },
          },
          design: "# What this scenario teaches\n\nSides.\n",
        },
      ],
      audits: [
        {
          slug: "other-knee",
          prompt: {
            encounter: { slug: "sore-knee" },
            references: [
              { citation: "guideline:IV.G" },
              { citation: "hcpcs:G0439", title: "HCPCS Level II, G0439" },
              { citation: "payer:vale#visits" },
              { citation: "tabular:M25.56", title: "Tabular List, M25.56" },
            ],
          },
        },
      ],
      lessons: [{ track: "coder", slug: "first-steps" }],
      sets: [{ slug: "week-one" }],
      lookUps: { terms: [{ id: "knee-left", code: "M25.562" }] },
      guidelines: [{ id: "IV.G" }, { id: "I.B.1" }],
      placesOfService: [{ code: "11" }],
      diagnoses: [
        {
          folder: "content/codebook/icd10cm-2026",
          index: [{ title: "Pain" }],
          externalIndex: [{ title: "Fall" }],
        },
      ],
      procedures: [
        { folder: "content/codebook/cpt-teaching-2026" },
        { folder: "content/codebook/hcpcs-2026" },
      ],
    });
    expect(catalog.diagnoses[0]?.tabular.map(({ section }) => section)).toEqual([
      "E08-E13",
      "M20-M25",
    ]);
    expect(catalog.scenarios[0]?.samples).toHaveLength(5);
  });

  it.each([
    "content/scenarios/sore-knee/scenario.json",
    "content/scenarios/sore-knee/key.json",
    "content/scenarios/sore-knee/samples.json",
    "content/scenarios/sore-knee/chart.md",
    "content/scenarios/sore-knee/design.md",
    "content/glossary.json",
    "content/guidelines.json",
    "content/codebook/place-of-service.json",
    "content/career-fit/items.json",
    "content/career-fit/roles.json",
    "content/codebook/icd10cm-2026/edition.json",
    "content/codebook/icd10cm-2026/chapters.json",
    "content/codebook/icd10cm-2026/synonyms.json",
    "content/codebook/hcpcs-2026/codes.json",
    "content/codebook/hcpcs-2026/modifiers.json",
  ])("names a file that is missing: %s", (file) => {
    expect(problemsIn(without(file))).toEqual([`${file} : the file is missing`]);
  });

  it("names a file that is no JSON", () => {
    const told = problemsIn(new Map([...smallest, [PRACTICE, '{"id": hill}']]));
    expect(told[0]).toMatch(/^content\/practices\/hill\.json : not JSON: SyntaxError/);
  });

  it.each([
    [
      "a misspelt key, and the one that is missing",
      { file: PRACTICE, patch: [{ op: "move", from: "/phone", path: "/fone" }] },
      [
        "phone: Invalid input: expected string, received undefined",
        "fone: unknown key; is it misspelt?",
      ],
    ],
    [
      "an unknown key deep inside",
      { file: PRACTICE, patch: [{ op: "add", path: "/providers/1/degree", value: "MD" }] },
      ["providers/1/degree: unknown key; is it misspelt?"],
    ],
    [
      "a wrong check digit",
      { file: PRACTICE, patch: [{ op: "replace", path: "/npi", value: "1000000005" }] },
      ["npi: not an NPI: ten digits, Luhn over 80840"],
    ],
    [
      "a list without an entry",
      { file: PRACTICE, patch: [{ op: "replace", path: "/feeSchedule", value: [] }] },
      ["feeSchedule: Too small: expected array to have >=1 items"],
    ],
    [
      "a code without its dot",
      {
        file: KNEE,
        patch: [{ op: "replace", path: "/categories/0/children/0/code", value: "M2556" }],
      },
      ["categories/0/children/0/code: Invalid string: must match pattern"],
    ],
  ] satisfies [string, Damage, string[]][])(
    "names the field that breaks its schema: %s",
    (_why, damage, problems) => {
      const told = problemsIn(damaged(damage)).filter((line) => line.startsWith(damage.file));
      expect(told).toHaveLength(problems.length);
      problems.forEach((problem, index) => {
        expect(told[index]).toContain(`${damage.file} ${problem}`);
      });
    },
  );

  it.each([
    ["/practice", "dale", "practice: no practice dale"],
    ["/payer", "dale", "payer: no payer dale"],
  ])("names what a scenario points to in vain: %s", (path, value, problem) => {
    const files = damaged({ file: SCENARIO, patch: [{ op: "replace", path, value }] });
    expect(problemsIn(files)).toEqual([`${SCENARIO} ${problem}`]);
  });

  it("names the line of a chart or lesson that can't be read", () => {
    const chart = {
      file: "content/scenarios/sore-knee/chart.md",
      words: "## Visit",
      become: "#### V",
    };
    const lesson = {
      file: "content/lessons/coder/first-steps.md",
      words: ":code[E11.9]",
      become: ":code[?]",
    };
    const told = problemsIn(damaged(chart, lesson));
    expect(told).toContain(`${chart.file} line 3: headings go down to ## only`);
    expect(told.some((line) => line.startsWith(`${lesson.file} line 15: `))).toBe(true);
  });

  it("names every problem at once, and keeps what can be read", () => {
    const { catalog, problems } = readCatalog(
      damaged(
        { file: "content/sets/week-one.json", patch: [{ op: "remove", path: "/passMark" }] },
        { file: "content/glossary.json", patch: [{ op: "replace", path: "/terms", value: [] }] },
        { file: SCENARIO, patch: [{ op: "replace", path: "/minutes", value: "ten" }] },
      ),
    );
    expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
      `${SCENARIO} minutes`,
      "content/sets/week-one.json passMark",
      "content/glossary.json terms",
    ]);
    expect(catalog).toMatchObject({
      scenarios: [],
      sets: [],
      glossary: { terms: [] },
      practices: [{ id: "hill" }],
      lessons: [{ slug: "first-steps" }],
    });
  });

  it("names a main term that stands under another letter", () => {
    const file = "content/codebook/icd10cm-2026/index/p.json";
    const value = { title: "without pain", code: "M25.56" };
    expect(problemsIn(damaged({ file, patch: [{ op: "add", path: "/terms/-", value }] }))).toEqual([
      `${file} terms/1: “without pain” is no main term of the letter P`,
    ]);
  });

  it("reads the tables of an edition, and names one with a row too short", () => {
    const file = "content/codebook/icd10cm-2026/tables/drugs.json";
    const heads = ["Substance", "Adverse effect", "Underdosing"];
    const withRow = (cells: readonly string[]): ContentFiles => {
      const rows = [{ title: "Sugar", terms: [{ title: "brown", cells }] }];
      return new Map([...smallest, [file, JSON.stringify({ heads, rows })]]);
    };
    const { catalog, problems } = readCatalog(withRow(["E11.9", ""]));
    expect(problems).toEqual([]);
    expect(catalog.diagnoses[0]?.tables).toMatchObject({ drugs: { heads } });
    expect(problemsIn(withRow(["E11.9"]))).toEqual([
      `${file} rows: a row has not a cell for every head but the first`,
    ]);
  });

  it("says which scenario an audit lacks", () => {
    const patch = [{ op: "replace", path: "/scenario", value: "sore-hip" }] as const;
    expect(problemsIn(damaged({ file: "content/audits/other-knee.json", patch }))).toEqual([
      "content/audits/other-knee.json scenario: no scenario sore-hip",
    ]);
  });

  it("says what is missing where there is no content at all", () => {
    expect(problemsIn(new Map())).toEqual([
      "content/glossary.json : the file is missing",
      "content/guidelines.json : the file is missing",
      "content/codebook/place-of-service.json : the file is missing",
      "content/career-fit/items.json : the file is missing",
      "content/career-fit/roles.json : the file is missing",
    ]);
  });
});
