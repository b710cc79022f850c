import { describe, expect, it } from "vitest";
import { smallest } from "../../tests/content/smallest.ts";
import { readCatalog } from "./read-catalog.ts";
import { dateChart } from "./shared-chart.ts";

const KNEE = "content/scenarios/sore-knee";
const TWIN = "content/scenarios/sore-knee-before";
const FORMER = "content/codebook/icd10cm-2025";

const twin = {
  chartOf: "sore-knee",
  title: "Sore knee, last year",
  summary: "The same chart.",
  dateOfService: "2025-09-03",
};

function content(changes: Readonly<Record<string, unknown>> = {}) {
  const copied = ["key.json", "samples.json", "design.md"].map((file): [string, string] => [
    `${TWIN}/${file}`,
    smallest.get(`${KNEE}/${file}`) ?? "",
  ]);
  const chart = smallest.get(`${KNEE}/chart.md`) ?? "";
  const files = {
    [`${KNEE}/chart.md`]: chart.replace("64-year-old", "{date of service}: 64-year-old"),
    [`${TWIN}/scenario.json`]: twin,
    [`${FORMER}/edition.json`]: {
      system: "icd10cm",
      year: 2025,
      title: "Former",
      validFrom: "2024-10-01",
      validTo: "2025-09-30",
      source: "made for tests",
    },
    [`${FORMER}/changes.json`]: {
      base: "icd10cm-2026",
      without: ["M25.562"],
      lines: [],
      index: [],
    },
    ...changes,
  };
  return readCatalog(
    new Map([
      ...smallest,
      ...copied,
      ...Object.entries(files).map(([path, file]): [string, string] => [
        path,
        typeof file === "string" ? file : JSON.stringify(file),
      ]),
    ]),
  );
}

describe("a scenario on the chart of another one", () => {
  it("has that one's patient and record, and its own date in both", () => {
    const { catalog, problems } = content();
    expect(problems).toEqual([]);
    const [original, other] = catalog.scenarios;
    expect(other?.chartOf).toBe("sore-knee");
    expect(other?.prompt.scenario).toEqual({
      ...original?.prompt.scenario,
      title: twin.title,
      summary: twin.summary,
      dateOfService: twin.dateOfService,
    });
    const words = JSON.stringify(other?.prompt.chart);
    expect(words).toContain("09/03/2025: 64-year-old woman");
  });

  it("is a problem, with file and field, where there is no such chart", () => {
    const { problems } = content({ [`${TWIN}/scenario.json`]: { ...twin, chartOf: "nowhere" } });
    expect(problems).toContainEqual({
      file: `${TWIN}/scenario.json`,
      field: "chartOf",
      message: "no chart of nowhere",
    });
  });
});

describe("an edition written as the difference from another one", () => {
  it("stands behind it with its chapters, and without what came later", () => {
    const [newest, former] = content().catalog.diagnoses;
    expect(former?.chapters).toEqual(newest?.chapters);
    expect(JSON.stringify(newest?.tabular)).toContain("M25.562");
    expect(JSON.stringify(former?.tabular)).not.toContain("M25.562");
  });

  it.each([
    [{ base: "icd10cm-1999" }, "no whole edition icd10cm-1999"],
    [{ without: ["M99"] }, "M99 does not stand in icd10cm-2026"],
  ])("is a problem with %j", (change, message) => {
    const whole = { base: "icd10cm-2026", without: [], lines: [], index: [], ...change };
    const { problems } = content({ [`${FORMER}/changes.json`]: whole });
    expect(problems.map((problem) => problem.message)).toContain(message);
  });
});

describe("dates in a record", () => {
  it.each([
    ["on {date of service}", "2025-10-08", "on 10/08/2025"],
    ["{date of service - 8 days}", "2025-10-08", "09/30/2025"],
    ["{date of service + 1 day}", "2025-12-31", "01/01/2026"],
    ["{date of service}", "2025-02-30", "{date of service}"],
    ["{date}", "2025-10-08", "{date}"],
  ])("%s at %s reads %s", (source, date, read) => {
    expect(dateChart(source, date)).toBe(read);
  });
});
