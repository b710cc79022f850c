import { gzipSync, strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { unwrap } from "../../../lib/result.ts";
import { buildCodeBook, lookUpDiagnosis } from "../code-book.ts";
import { compileRelease, type CompileOptions, type ReleaseInput } from "./compile.ts";
import { decodeEdition, encodeEdition } from "./edition-codec.ts";
import { aDiagnosis, anIndexXml, anOrderFile, aTableXml, aTabularXml } from "./testing.ts";

const seventh = `<sevenChrNote><note>add</note></sevenChrNote><sevenChrDef><extension char="A">initial encounter</extension><extension char="D">subsequent encounter</extension></sevenChrDef>`;

const tabular = aTabularXml(
  aDiagnosis(
    "M25",
    "Other joint disorder",
    `<excludes2><note>gait (R26.-)</note><note>bursitis</note></excludes2>${aDiagnosis("M25.5", "Pain in the joint")}`,
  ) + aDiagnosis("M24", "Derangement", seventh + aDiagnosis("M24.1", "Disorder of cartilage")),
);

const order = anOrderFile([
  ["M25", "0", "Other joint disorder"],
  ["M255", "1", "Pain in joint"],
  ["M24", "0", "Derangement"],
  ["M241", "0", "Disorder of cartilage"],
  ["M241XXA", "1", "Disorder of cartilage, initial encounter"],
]);

const exempt =
  "Order26\tPOAexemptCode\tDescription\r\n00002\tM25.5\tx\r\n00005\tM24.1XXA\tx\r\n00006\tZ99.9\tx\r\n";

const index = anIndexXml("<mainTerm><title>Pain</title><code>M25.5</code></mainTerm>");
const causes = anIndexXml(
  "<mainTerm><title>Fall</title><see>Slip</see></mainTerm>",
  "External Cause Index",
);
const neoplasms = aTableXml(
  `<mainTerm><title>Neoplasm</title><cell col="2">M25.-</cell></mainTerm>`,
);

/** Files by name, in the order given. */
function inputs(files: Readonly<Record<string, string | Uint8Array>>): readonly ReleaseInput[] {
  return Object.entries(files).map(([name, content]) => ({
    name,
    bytes: typeof content === "string" ? strToU8(content) : content,
  }));
}

async function compiled(
  files: Readonly<Record<string, string | Uint8Array>>,
  options?: CompileOptions,
) {
  return unwrap(await compileRelease(inputs(files), options));
}

const whole = {
  "a.xml": tabular,
  "b.zip": zipSync(
    { "order-2026.txt": strToU8(order), "c.xml.gz": gzipSync(strToU8(index), { mtime: 0 }) },
    { mtime: "2026-01-15T12:00:00" },
  ),
  "d.xml": causes,
  "e.xml": neoplasms,
  "poa.txt": exempt,
  "readme.txt": "nothing of use",
};

describe("compileRelease", () => {
  it("makes one edition of all files of a year, the order file's word being the last", async () => {
    const { years, otherCount, unreadable } = await compiled(whole);
    expect([years.length, otherCount, unreadable]).toEqual([1, 1, []]);
    const [{ edition, differences } = { edition: undefined, differences: [] }] = years;
    expect(differences.map(({ kind, code }) => `${kind} ${code}`)).toEqual([
      "title M25.5",
      "not-in-order M24.1XXD",
      "unknown-code Z99.9",
    ]);
    expect(edition).toMatchObject({
      edition: { year: 2026, title: "ICD-10-CM FY2026", validFrom: "2025-10-01" },
      extent: "whole",
      textYear: 2026,
      isReconstructed: false,
      counts: { rows: 5, billable: 2 },
      index: [{ title: "Pain", code: "M25.5" }],
      externalIndex: [{ title: "Fall", see: "Slip" }],
      neoplasms: { rows: [{ title: "Neoplasm", cells: ["M25.-", ""] }] },
      drugs: undefined,
      poaExempt: new Set(["M25.5", "M24.1XXA"]),
    });
    expect(edition?.sources.map(({ kind, name }) => `${kind}: ${name}`)).toEqual([
      "icd10cm-tabular: a.xml",
      "icd10cm-order: b.zip » order-2026.txt",
      "icd10cm-index: b.zip » c.xml.gz » c.xml",
      "icd10cm-external-index: d.xml",
      "icd10cm-neoplasms: e.xml",
      "icd10cm-poa-exempt: poa.txt",
    ]);
    if (!edition) return;
    const book = buildCodeBook(edition.edition, edition.chapters, edition.tabular);
    const statusOf = (code: string) => lookUpDiagnosis(book, code).status;
    expect(["M25.5", "M24.1XXA", "M24.1XXD"].map(statusOf)).toEqual([
      "billable",
      "billable",
      "bad-extension",
    ]);
    expect(book.entries.get("M25.5")?.title).toBe("Pain in joint");
  });

  it("makes a usable tree of an order file alone", async () => {
    const { years } = await compiled({ "2026.txt": order });
    const edition = years[0]?.edition;
    expect(edition).toMatchObject({ extent: "list", textYear: undefined, poaExempt: undefined });
    expect(edition?.edition.title).toBe("ICD-10-CM FY2026, codes and titles only");
    if (!edition) return;
    const book = buildCodeBook(edition.edition, edition.chapters, edition.tabular);
    expect(lookUpDiagnosis(book, "M24.1XXA").status).toBe("billable");
    expect(book.places.get("M24")?.chapter.number).toBe(13);
  });

  it("puts codes that the Tabular List lacks below the nearest that it has", async () => {
    const more = anOrderFile([
      ["M25", "0", "Other joint disorder"],
      ["M255", "1", "Pain in joint"],
      ["M256", "0", "Stiffness"],
      ["M2561", "1", "Stiffness of shoulder"],
    ]);
    const { years } = await compiled({ "a.xml": tabular, "order2026.txt": more });
    expect(years[0]?.differences.map(({ kind, code }) => `${kind} ${code}`)).toContain(
      "not-in-tabular M25.61",
    );
    expect(years[0]?.edition.tabular[0]?.categories[0]?.children).toEqual([
      { code: "M25.5", title: "Pain in joint" },
      {
        code: "M25.6",
        title: "Stiffness",
        children: [{ code: "M25.61", title: "Stiffness of shoulder" }],
      },
    ]);
  });

  it("keeps years apart and says what is used of two files of a kind", async () => {
    const { years, unreadable } = await compiled({
      "a.xml": tabular,
      "a/b.xml": tabular,
      "c.xml": tabular.replace("<version>2026", "<version>2017"),
    });
    expect(years.map(({ edition }) => [edition.edition.year, edition.counts])).toEqual([
      [2026, { rows: 6, billable: 3 }],
      [2017, { rows: 6, billable: 3 }],
    ]);
    expect(unreadable).toEqual([
      { path: "a/b.xml", reason: "is a second file of its kind for FY2026; a.xml is used" },
    ]);
  });

  it("says on the edition that its text is a reconstruction", async () => {
    const { years } = await compiled({ "a.xml": tabular }, { reconstructed: new Set([2026]) });
    expect(years[0]?.edition).toMatchObject({
      isReconstructed: true,
      edition: { title: "ICD-10-CM FY2026, reconstructed text" },
    });
  });

  it("reads the other code sets, too", async () => {
    const procedures = anOrderFile([
      ["0DT", "0", "Resection"],
      ["0DTJ4ZZ", "1", "Resection of Appendix"],
    ]);
    const { hcpcs, cpt, inpatient, years, unreadable } = await compiled({
      "hcpcs-2026-july.txt": "A0021\nG0438\nG0439\n",
      "cpt.txt": "code|description\n99213|Visit\n",
      "icd10pcs_order_2026.txt": procedures,
      "order.txt": procedures,
    });
    expect([...inpatient].map(([year, { billableCount }]) => [year, billableCount])).toEqual([
      [2026, 1],
    ]);
    expect(unreadable.map(({ path }) => path)).toEqual(["order.txt"]);
    expect(unreadable[0]?.reason).toMatch(/no file's name tells the fiscal year/);
    expect(hcpcs.map(({ from, list }) => [from, list.codes.size])).toEqual([["2026-07-01", 3]]);
    expect(cpt.map(({ file }) => file.codes.get("99213"))).toEqual(["Visit"]);
    expect(years).toEqual([]);
  });

  it.each([
    [
      { "a.xml": tabular.slice(0, 900) },
      "a.xml: line 9, column 358, in <sevenChrDef>: unclosed tag: sevenChrDef",
      "cut off",
    ],
    [
      { "a.xml": tabular.replace("2026", "draft") },
      "a.xml: says no fiscal year: its version is “draft”",
      "no year",
    ],
    [
      { "a.xml": Uint8Array.from([...strToU8(tabular.slice(0, 500)), 0xe9, 0x0a]) },
      "a.xml: is not in UTF-8: line",
      "Windows characters in UTF-8",
    ],
    [
      { "order.txt": order },
      "order.txt: holds 2 billable codes; neither their number nor a file's name tells",
      "an order file of no year",
    ],
    [{ "a.zip": "nothing" }, "a.zip: is no archive, whatever its name says", "no archive"],
    [
      { "a.xml": `<!DOCTYPE a [<!ENTITY b "c">]>\n${tabular.slice(39)}` },
      "a.xml: line 1, column 31: a document type stands here",
      "an entity bomb",
    ],
  ])("names the file and the place of what is wrong (%#)", async (files, reason, _why) => {
    const { years, unreadable } = await compiled(files);
    expect(years).toEqual([]);
    expect(unreadable.map((file) => `${file.path}: ${file.reason}`).join("\n")).toContain(reason);
  });

  it("reads UTF-16", async () => {
    const wide = new Uint8Array(tabular.length * 2 + 2);
    wide.set([0xff, 0xfe]);
    for (let at = 0; at < tabular.length; at += 1) wide[at * 2 + 2] = tabular.charCodeAt(at);
    expect((await compiled({ "a.xml": wide })).years).toHaveLength(1);
  });

  it("tells its progress and stops when it is told to", async () => {
    const names: string[] = [];
    const signal = { aborted: false };
    const result = await compileRelease(inputs(whole), {
      signal,
      onProgress: ({ step, name }) => {
        names.push(`${step} ${name}`);
        signal.aborted = names.length === 2;
      },
    });
    expect(names).toEqual(["reading a.xml", "reading b.zip » order-2026.txt"]);
    expect(result).toEqual({ ok: false, error: "cancelled" });
  });
});

describe("a compiled edition", () => {
  const aCompiled = async () => {
    const edition = (await compiled(whole)).years[0]?.edition;
    if (!edition) throw new Error("nothing was compiled");
    return edition;
  };

  it("is the same after it was written and read", async () => {
    const edition = await aCompiled();
    expect(unwrap(decodeEdition(encodeEdition(edition)))).toEqual(edition);
  });

  it("is refused when it is damaged, forged or of another layout", async () => {
    const bytes = encodeEdition(await aCompiled());
    const { gunzipSync, strFromU8 } = await import("fflate");
    const forged = (from: string, to: string) =>
      decodeEdition(
        gzipSync(strToU8(strFromU8(gunzipSync(bytes)).replace(from, to)), { mtime: 0 }),
      );
    const reasonOf = (read: ReturnType<typeof decodeEdition>) => (read.ok ? "" : read.error);
    expect(reasonOf(decodeEdition(bytes.subarray(0, -5)))).not.toBe("");
    expect(reasonOf(decodeEdition(strToU8("nothing")))).toBe("is no gzip file");
    expect(reasonOf(forged('"layout":1', '"layout":2'))).toContain("layout");
    expect(reasonOf(forged('"extent"', '"more":1,"extent"'))).toContain("layout");
    expect(reasonOf(forged('"depth":"01', '"depth":"05'))).toContain("level 5 with none above");
    expect(reasonOf(forged('"code":" M25', '"code":" M 5'))).toBe("Tabular List: “M 5” is no code");
    expect(reasonOf(forged('"code":" M25\\n 5', '"code":" M25\\n1 5'))).toBe(
      "Tabular List: column code is damaged or longer than the others",
    );
    expect(reasonOf(forged("\\n M24", "\\n M25"))).toBe("Tabular List: M25 stands twice");
    expect(reasonOf(forged('"code":" M25', '"code":"? M25'))).toContain("column code is damaged");
    expect(reasonOf(forged('"seventh":"', '"seventh":"9 {}'))).toContain("column seventh");
  });
});
