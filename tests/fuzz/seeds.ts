import { gzipSync, strToU8, zipSync } from "fflate";
import { compileRelease } from "../../src/domain/codebook/release/compile.ts";
import { encodeEdition } from "../../src/domain/codebook/release/edition-codec.ts";
import {
  aDiagnosis,
  aHcpcsRecord,
  anIndexXml,
  anOrderFile,
  aTableXml,
  aTabularXml,
} from "../../src/domain/codebook/release/testing.ts";

/** One small well-formed file of each format, and archives and a compiled edition of some. */
export async function seedFiles(): Promise<readonly Uint8Array[]> {
  const seventh = `<sevenChrNote><note>add</note></sevenChrNote><sevenChrDef><extension char="A">initial encounter</extension><note>first</note></sevenChrDef>`;
  const texts = [
    aTabularXml(
      aDiagnosis(
        "M25",
        "Joint &amp; disorder",
        `<excludes1><note>gait (R26.-)</note></excludes1>${aDiagnosis("M25.5", "Pain")}`,
      ) + aDiagnosis("M24", "Derangement", seventh + aDiagnosis("M24.1", "Cartilage")),
    ),
    anIndexXml(
      `<mainTerm><title>Pain<nemod>(acute)</nemod> NEC</title><see>Ache</see><term level="1"><title>joint</title><code>M25.5-</code><manif>[I43]</manif></term></mainTerm>`,
    ),
    aTableXml(
      `<mainTerm><title>Neoplasm</title><cell col="2">C80.1</cell><term level="1"><title>skin</title><cell col="3">-</cell></term></mainTerm>`,
    ),
    anOrderFile([
      ["M25", "0", "Joint disorder"],
      ["M255", "1", "Pain"],
      ["M24", "0", "Derangement"],
      ["M241", "0", "Cartilage"],
      ["M241XXA", "1", "Cartilage, initial encounter"],
    ]),
    anOrderFile([
      ["001", "0", "Bypass"],
      ["0016070", "1", "Bypass"],
    ]),
    "A000    Cholera due to Vibrio\r\nA0100   Typhoid fever\r\n",
    `Delete:      1 B880    ${"Other".padEnd(60)} Other\r\nAdd:         0 B880    ${"Other".padEnd(60)} Other\r\n`,
    "Order26\tPOAexemptCode\tDescription\r\n00002\tM25.5\tPain\r\n",
    aHcpcsRecord({ code: "A0021", id: "3", long: "Ambulance", added: "20200101" }) +
      aHcpcsRecord({ code: "A0021", id: "4", long: "more" }),
    '[{"code":"A4206","long":"Syringe","added":"20251001"}]',
    'code,short,long,added\r\nRT,Right,"Right, side",19910101\r\n',
    "A0021\nG0438\nG0439\n",
    'code,description\n99213,"Visit, low"\nRT,Right\n',
  ].map((text) => strToU8(text));
  const named = texts.map((bytes, index) => [`file-${index}-2026.txt`, bytes] as const);
  const release = await compileRelease(named.map(([name, bytes]) => ({ name, bytes })));
  const edition = release.ok ? release.value.years[0]?.edition : undefined;
  if (!edition) throw new Error("the seeds do not compile");
  return [
    ...texts,
    zipSync(Object.fromEntries(named.slice(0, 4))),
    ...texts.slice(0, 4).map((bytes) => gzipSync(bytes)),
    encodeEdition(edition),
  ];
}
