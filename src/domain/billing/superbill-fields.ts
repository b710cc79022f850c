import { parseDate } from "../../lib/calendar-date.ts";
import { parseMoney } from "../../lib/money.ts";
import { fullName, type Encounter } from "./encounter.ts";
import type { Payer, Practice } from "./practice.ts";

/** How what was typed is compared with what is on file. */
type FieldKind = "name" | "date" | "digits" | "identifier" | "words" | "money";

export const superbillFieldIds = [
  "patientName",
  "birthDate",
  "sex",
  "account",
  "payerName",
  "memberId",
  "groupNumber",
  "relation",
  "subscriberName",
  "authorization",
  "dateOfService",
  "placeOfService",
  "renderingProvider",
  "renderingNpi",
  "referringProvider",
  "copayCollected",
] as const;
export type SuperbillFieldId = (typeof superbillFieldIds)[number];

export interface SuperbillField {
  readonly id: SuperbillFieldId;
  readonly label: string;
  readonly group: "patient" | "insurance" | "visit" | "money";
  /** Where the value goes on the CMS-1500 (02/12), so that the learner meets the form early. */
  readonly cms1500: string;
  /** The document at the front desk that holds it. */
  readonly source: "registration" | "insurance card" | "schedule" | "practice card" | "receipt";
  /** A field that every superbill needs; the others stay blank when nothing is on file. */
  readonly required: boolean;
  readonly kind: FieldKind;
  readonly hint?: string;
}

interface OnFile {
  readonly encounter: Encounter;
  readonly practice: Practice;
  readonly payer: Payer;
}

const fields: Readonly<Record<SuperbillFieldId, Omit<SuperbillField, "id">>> = {
  patientName: {
    label: "Patient name",
    group: "patient",
    cms1500: "2",
    source: "registration",
    required: true,
    kind: "name",
  },
  birthDate: {
    label: "Date of birth",
    group: "patient",
    cms1500: "3",
    source: "registration",
    required: true,
    kind: "date",
    hint: "MM/DD/YYYY",
  },
  sex: {
    label: "Sex",
    group: "patient",
    cms1500: "3",
    source: "registration",
    required: true,
    kind: "words",
    hint: "F or M",
  },
  account: {
    label: "Account number",
    group: "patient",
    cms1500: "26",
    source: "registration",
    required: true,
    kind: "identifier",
  },
  payerName: {
    label: "Insurance",
    group: "insurance",
    cms1500: "11c",
    source: "insurance card",
    required: true,
    kind: "words",
  },
  memberId: {
    label: "Member ID",
    group: "insurance",
    cms1500: "1a",
    source: "insurance card",
    required: true,
    kind: "identifier",
  },
  groupNumber: {
    label: "Group number",
    group: "insurance",
    cms1500: "11",
    source: "insurance card",
    required: false,
    kind: "identifier",
  },
  relation: {
    label: "Patient's relation to subscriber",
    group: "insurance",
    cms1500: "6",
    source: "registration",
    required: true,
    kind: "words",
    hint: "self, spouse, child or other",
  },
  subscriberName: {
    label: "Subscriber",
    group: "insurance",
    cms1500: "4",
    source: "insurance card",
    required: true,
    kind: "name",
  },
  authorization: {
    label: "Authorization number",
    group: "insurance",
    cms1500: "23",
    source: "registration",
    required: false,
    kind: "identifier",
  },
  dateOfService: {
    label: "Date of service",
    group: "visit",
    cms1500: "24A",
    source: "schedule",
    required: true,
    kind: "date",
    hint: "MM/DD/YYYY",
  },
  placeOfService: {
    label: "Place of service",
    group: "visit",
    cms1500: "24B",
    source: "schedule",
    required: true,
    kind: "digits",
    hint: "two digits",
  },
  renderingProvider: {
    label: "Rendering provider",
    group: "visit",
    cms1500: "31",
    source: "schedule",
    required: true,
    kind: "name",
  },
  renderingNpi: {
    label: "Rendering provider's NPI",
    group: "visit",
    cms1500: "24J",
    source: "practice card",
    required: true,
    kind: "digits",
  },
  referringProvider: {
    label: "Referring provider",
    group: "visit",
    cms1500: "17",
    source: "schedule",
    required: false,
    kind: "name",
  },
  copayCollected: {
    label: "Copay collected today",
    group: "money",
    cms1500: "29",
    source: "receipt",
    required: true,
    kind: "money",
    hint: "0.00 when nothing was paid",
  },
};

/** The fields of a superbill that a person fills in, in the order of the sheet. */
export const superbillFields: readonly SuperbillField[] = superbillFieldIds.map((id) => ({
  id,
  ...fields[id],
}));

/** What is on file for a field; the empty string when the sheet stays blank there. */
export function fieldOnFile(id: SuperbillFieldId, { encounter, practice, payer }: OnFile): string {
  const provider = practice.providers.find((person) => person.id === encounter.provider);
  const { patient, insurance } = encounter;
  const values: Record<SuperbillFieldId, string | undefined> = {
    patientName: fullName(patient.name),
    birthDate: patient.birthDate,
    sex: patient.sex,
    account: patient.account,
    payerName: payer.name,
    memberId: insurance.memberId,
    groupNumber: insurance.groupNumber,
    relation: insurance.relation,
    subscriberName: fullName((insurance.subscriber ?? patient).name),
    authorization: insurance.authorization,
    dateOfService: encounter.dateOfService,
    placeOfService: encounter.placeOfService,
    renderingProvider: provider && fullName(provider.name),
    renderingNpi: provider?.npi,
    referringProvider: encounter.referringProvider?.name,
    copayCollected: encounter.copayCollected,
  };
  return values[id] ?? "";
}

/** Is what was typed the value on file? Formatting never counts: dates, money, names and ids are compared by content. */
export function fieldMatches(id: SuperbillFieldId, typed: string, onFile: string): boolean {
  if (onFile === "") return typed.trim() === "" || /^(n\/?a|none|-+)$/i.test(typed.trim());
  if (typed.trim() === "") return false;
  switch (fields[id].kind) {
    case "name":
      return sameName(typed, onFile);
    case "date":
      return sameParsed(parseDate(typed), parseDate(onFile));
    case "money":
      return sameParsed(parseMoney(typed), parseMoney(onFile));
    case "digits":
      return typed.replace(/\D/g, "") === onFile;
    case "identifier":
      return alphanumeric(typed) === alphanumeric(onFile);
    case "words":
      return sameWords(id, typed, onFile);
  }
}

function sameParsed<T>(
  a: { ok: true; value: T } | { ok: false },
  b: { ok: true; value: T } | { ok: false },
): boolean {
  return a.ok && b.ok && a.value === b.value;
}

function alphanumeric(text: string): string {
  return text.replace(/[^0-9a-z]/gi, "").toUpperCase();
}

function sameWords(id: SuperbillFieldId, typed: string, onFile: string): boolean {
  const wanted = alphanumeric(onFile);
  const given = alphanumeric(typed);
  if (id === "sex") return given === wanted || given === (wanted === "F" ? "FEMALE" : "MALE");
  return given === wanted;
}

/** `Delgado, Rosa M.`, `ROSA DELGADO MD` and `Rosa M Delgado` are one person; a wrong middle initial is not. */
function sameName(typed: string, onFile: string): boolean {
  const wanted = nameParts(onFile);
  const given = nameParts(typed);
  if (given.first !== wanted.first || given.last !== wanted.last) return false;
  if (given.middle === "" || wanted.middle === "") return true;
  return given.middle.startsWith(wanted.middle) || wanted.middle.startsWith(given.middle);
}

const CREDENTIALS =
  /[,\s]+(MD|DO|NP|PA|PA-C|FNP|FNP-C|DNP|LCSW|LPC|PHD|PSYD|CNM|DPM|APRN|RN|JR|SR)\b\.?/gi;

function nameParts(name: string): { first: string; middle: string; last: string } {
  const plain = name.replace(/^\s*dr\.?\s+/i, "").replace(CREDENTIALS, "");
  const comma = plain.split(",").map((part) => part.trim());
  const ordered =
    comma.length === 2 && comma[1] !== "" ? `${comma[1]} | ${comma[0]}` : plain.replace(/,/g, " ");
  const [given = "", family] = ordered.split("|").map((part) => part.trim());
  const words = given
    .split(/\s+/)
    .map(alphanumeric)
    .filter((word) => word !== "");
  const last = family === undefined ? (words.pop() ?? "") : alphanumeric(family);
  return { first: words[0] ?? "", middle: words.slice(1).join(""), last };
}
