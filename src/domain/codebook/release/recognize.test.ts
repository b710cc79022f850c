import { expect, it } from "vitest";
import { HEAD_LENGTH, recognizeRelease } from "./recognize.ts";
import { aHcpcsRecord, anIndexXml, anOrderFile, aTableXml, aTabularXml } from "./testing.ts";

const procedures = anOrderFile([["001", "0", "Bypass"]]);
const records = "***Disclaimers\t\r\n\r\n".concat(
  aHcpcsRecord({ code: "A1", id: "7", long: "Dressing for one wound" }),
);

it.each([
  [anOrderFile([["A00", "0", "Cholera"]]), "icd10cm-order", "an order file"],
  [anOrderFile([["A000", "1", "Cholera"]]).slice(0, 30), "icd10cm-order", "one that is cut off"],
  [procedures, "icd10pcs-order", "an order file of procedures"],
  ['[\n{\n"code": "A1",\n"kind": "modifier",\n"long": "One"', "hcpcs-json", "a JSON list"],
  ['[{"code":"A4206","long":"Syringe"}]', "hcpcs-json", "a JSON list in one line"],
  ["code,short,long,added\r\nRT,Right,Right,19910101\r\n", "hcpcs-table", "a table"],
  ['"code","long"\nRT,Right\n', "hcpcs-table", "a table with quotes"],
  ["A0021\nA0080\nA0090\n", "hcpcs-codes", "a list of codes"],
  [records, "hcpcs-records", "the alpha-numeric file"],
  ["", undefined, "nothing"],
  ["A0021 is a code\nA0080\nA0090\n", undefined, "text about codes"],
  [
    "A000    Cholera due to Vibrio cholerae 01\r\nA0100   Typhoid fever\r\nA010",
    "icd10cm-codes",
    "the codes file",
  ],
  ["A000 Cholera\r\nA0100 Typhoid fever\r\n", undefined, "a list of codes in other columns"],
  ["Delete:      1 B880    Other acariasis", "icd10cm-addenda", "the order addenda"],
  ["Delete:      B880    Other acariasis", undefined, "the codes addenda, which have no flags"],
  ["Add:         02HM3JZ Insertion", undefined, "addenda of procedures"],
  ["Order26\tPOAexemptCode\tDescription\r\n", "icd10cm-poa-exempt", "the POA-exempt list"],
  ["Order26\tAction\tPOAexemptCode\tDescription\r\n", undefined, "its revisions"],
  ["code\tdescription\r\n99213\tVisit\r\n", "cpt-licensed", "a CPT file with tabs"],
  ["Code|Description\n99213|Visit\n", "cpt-licensed", "one with pipes"],
  ['"code","description"\n"99213","Visit, short"\n', "cpt-licensed", "one with commas"],
  ["12345,Maple Street\n", undefined, "any other list of numbers"],
  [aTabularXml(""), "icd10cm-tabular", "the Tabular List"],
  [anIndexXml(""), "icd10cm-index", "the Alphabetic Index"],
  [
    anIndexXml("", "ICD-10-CM External Cause of Injuries Index"),
    "icd10cm-external-index",
    "causes",
  ],
  [aTableXml(""), "icd10cm-neoplasms", "the neoplasm table"],
  [aTableXml("", "Substance"), "icd10cm-drugs", "the drug table"],
  ['<?xml version="1.0"?><html/>', undefined, "other XML"],
  ['[{"code":"E11.9","title":"x"}]', undefined, "some other JSON"],
  ["%PDF-1.6", undefined, "a PDF"],
])("tells by its content what a file is (%#)", (head, kind, _why) => {
  expect(recognizeRelease(head.slice(0, HEAD_LENGTH))).toBe(kind);
});
