import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { compileRelease } from "../../domain/codebook/release/compile.ts";
import {
  aDiagnosis,
  aHcpcsRecord,
  anOrderFile,
  aTabularXml,
} from "../../domain/codebook/release/testing.ts";
import { isUndated } from "../../domain/codebook/edition.ts";
import { unwrap } from "../../lib/result.ts";
import { openInstalled, packRelease } from "./installed-edition.ts";
import { withInstalled } from "./with-installed.ts";

const files = {
  "order-2026.txt": anOrderFile([
    ["M25", "0", "Other joint disorder"],
    ["M255", "1", "Pain in joint"],
  ]),
  "tabular.xml": aTabularXml(
    aDiagnosis("M25", "Other joint", aDiagnosis("M25.5", "Pain in joint")),
  ),
  "hcpcs-2026-april.txt": [
    aHcpcsRecord({ code: "G0439", id: "3", long: "Annual wellness visit", added: "20110101" }),
    aHcpcsRecord({
      code: "G0001",
      id: "3",
      long: "Draw",
      added: "20000101",
      terminated: "20041231",
    }),
  ].join(""),
  "icd10pcs_order_2026.txt": anOrderFile([
    ["0DT", "0", "Gastrointestinal System, Resection"],
    ["0DTJ4ZZ", "1", "Resection of Appendix, Percutaneous Endoscopic Approach"],
  ]),
  "cpt.csv": 'code,description\n99213,"Visit, level 3"\n25,Separate visit\n',
};

async function packed() {
  const inputs = Object.entries(files).map(([name, text]) => ({ name, bytes: strToU8(text) }));
  return packRelease(unwrap(await compileRelease(inputs)));
}

const noSayings = { synonyms: [], abbreviations: [] };

describe("editions that somebody loads", () => {
  it("are packed one a code set and year, and open as what they were", async () => {
    const editions = await packed();
    expect(editions.map(({ id }) => id)).toEqual([
      "icd10cm-2026",
      "hcpcs-2026",
      "cpt-0",
      "icd10pcs-2026",
    ]);
    const [diagnoses, hcpcs, cpt] = editions.map(({ contents }) => unwrap(openInstalled(contents)));
    expect(diagnoses).toMatchObject({
      type: "diagnoses",
      edition: { counts: { rows: 2, billable: 1 } },
    });
    expect(hcpcs).toMatchObject({
      type: "procedures",
      edition: {
        edition: { validFrom: "2026-04-01", validTo: "2027-03-31" },
        codes: [{ code: "G0439", title: "Annual wellness visit" }],
      },
    });
    expect(cpt).toMatchObject({
      edition: {
        codes: [{ code: "99213", title: "Visit, level 3" }],
        modifiers: [{ code: "25", title: "Separate visit" }],
      },
    });
    expect(cpt?.type === "procedures" && isUndated(cpt.edition.edition)).toBe(true);
  });

  it("open ICD-10-PCS only when it is asked for, with its tables", async () => {
    const opened = unwrap(openInstalled((await packed())[3]?.contents ?? new Uint8Array()));
    if (opened.type !== "inpatient") throw new Error("no ICD-10-PCS");
    const { edition, tables, codes } = unwrap(opened.open());
    expect(edition).toMatchObject({ title: "ICD-10-PCS FY2026", validFrom: "2025-10-01" });
    expect([...tables]).toEqual([["0DT", "Gastrointestinal System, Resection"]]);
    expect([...codes.keys()]).toEqual(["0DTJ4ZZ"]);
  });

  it.each([new Uint8Array(), new Uint8Array([31, 139, 8, 0]), strToU8("no edition")])(
    "are refused with a sentence when they are damaged (%#)",
    (contents) => {
      const opened = openInstalled(contents);
      expect(opened.ok ? "" : opened.error).toMatch(/\w/);
    },
  );

  it("take the place of what ships for the same year; a licensed CPT file keeps the families", async () => {
    const opened = (await packed()).map(({ contents }) => unwrap(openInstalled(contents)));
    const cpt = opened[2];
    if (cpt?.type !== "procedures") throw new Error("no CPT");
    const teaching = {
      ...cpt.edition,
      codes: [{ code: "99213", title: "Teaching", family: "office-established" }],
      modifiers: [{ code: "59", title: "Distinct" }],
    };
    const all = withInstalled({ diagnoses: [], procedures: [teaching] }, opened, noSayings);
    expect(all.diagnoses.map(({ edition }) => edition.title)).toEqual(["ICD-10-CM FY2026"]);
    expect(all.procedures).toHaveLength(2);
    expect(all.procedures[1]).toMatchObject({
      codes: [{ code: "99213", title: "Visit, level 3", family: "office-established" }],
      modifiers: [{ code: "25" }, { code: "59" }],
    });
  });

  it("leave what ships alone where there is none", () => {
    const shipped = { diagnoses: [], procedures: [] };
    expect(withInstalled(shipped, [], noSayings)).toBe(shipped);
  });
});
