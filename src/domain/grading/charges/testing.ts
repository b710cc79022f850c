/** Builders for tests of the rules about services: a small edition with its tables, and charges written in shorthand. */
import type { Payer } from "../../billing/practice.ts";
import { buildProcedureBook, type CodeSets } from "../../codebook/code-sets.ts";
import type { Edition } from "../../codebook/edition.ts";
import type { ServiceEditFiles } from "../../codebook/service-edits.ts";
import {
  buildChargedEncounter,
  readService,
  type ChargedEncounter,
  type Visited,
} from "./charged-encounter.ts";
import type { Circumstances } from "../coded-encounter.ts";
import type { Finding } from "../grade.ts";
import type { DocumentedVisit } from "../key.ts";
import { serviceRules } from "../rules/registry.ts";
import { anEncounter, excerptBook } from "../scrub/testing.ts";

const edition: Edition = {
  system: "cpt",
  year: 2026,
  title: "Services for tests",
  validFrom: "2025-10-01",
  validTo: "2026-09-30",
  source: "made for tests",
};
const source = "made for tests";

export const testEdits: ServiceEditFiles = {
  visits: {
    source,
    visits: [
      { code: "99203", kind: "office", patient: "new", level: "low", minutes: 30 },
      { code: "99204", kind: "office", patient: "new", level: "moderate", minutes: 45 },
      { code: "99211", kind: "office", patient: "established" },
      { code: "99212", kind: "office", patient: "established", level: "minimal", minutes: 10 },
      { code: "99213", kind: "office", patient: "established", level: "low", minutes: 20 },
      { code: "99214", kind: "office", patient: "established", level: "moderate", minutes: 30 },
      { code: "99215", kind: "office", patient: "established", level: "high", minutes: 40 },
      { code: "99221", kind: "hospital", level: "low", minutes: 40 },
      { code: "99232", kind: "hospital", level: "moderate", minutes: 35 },
      { code: "99233", kind: "hospital", level: "high", minutes: 50 },
      { code: "99284", kind: "emergency", level: "moderate" },
      { code: "99285", kind: "emergency", level: "high" },
      { code: "99391", kind: "preventive", patient: "established", ages: [0, 1] },
      { code: "99392", kind: "preventive", patient: "established", ages: [1, 5] },
      { code: "99396", kind: "preventive", patient: "established", ages: [40, 65] },
      { code: "99397", kind: "preventive", patient: "established", ages: [65, 131] },
      { code: "G0439", kind: "wellness" },
    ],
  },
  "add-ons": {
    source,
    addOns: [
      { code: "17003", primaries: ["17000"] },
      { code: "90472", primaries: ["90460", "90471"] },
    ],
  },
  "bundled-pairs": {
    source,
    pairs: [
      {
        column1: ["45385"],
        column2: ["45380"],
        indicator: 1,
        why: "one lesion is taken by one technique",
      },
      { column1: ["45380", "45385"], column2: ["45378"], why: "looking is a part of it" },
      {
        column1: ["96372"],
        column2: ["99211"],
        indicator: 0,
        why: "the staff visit is in the shot",
      },
      { column1: ["96372"], column2: ["99213"], indicator: 1, why: "a shot includes a look" },
      {
        column1: ["90471"],
        column2: ["99213", "99392"],
        indicator: 1,
        why: "a shot includes a look",
      },
    ],
  },
  "global-days": {
    source,
    days: [
      { days: 0, codes: ["20610", "45378", "45380", "45385"] },
      { days: 10, codes: ["17000"] },
      { days: 90, codes: ["25600"] },
    ],
  },
  "unlikely-units": {
    source,
    units: [{ most: 1, codes: ["17000"], why: "the code is the first of the session" }],
  },
  sides: { source, paired: ["20610", "73562"], digits: ["73140"], single: ["93000", "45378"] },
  readings: { source, divided: ["71046"], whole: [{ code: "93000", reading: "93010" }] },
  injections: {
    source,
    administrations: [
      { code: "90460", counts: "vaccines" },
      { code: "90461", counts: "components" },
      { code: "90471", counts: "vaccines" },
      { code: "90472", counts: "vaccines" },
      { code: "G0008", counts: "vaccines", of: "influenza" },
      { code: "G0009", counts: "vaccines", of: "pneumococcal" },
    ],
    vaccines: [
      { code: "90656", components: 1, kind: "influenza" },
      { code: "90677", components: 1, kind: "pneumococcal" },
      { code: "90707", components: 3 },
      { code: "90716", components: 1 },
    ],
    injections: ["20610", "96372"],
    drugOnly: ["96372"],
  },
};

const titles: Readonly<Record<string, string>> = {
  J3301: "Injection, a steroid, 10 mg",
  J7296: "Intrauterine system",
};
const more = [
  "73070",
  "83036",
  "93010",
  "A4570",
  "S9088",
  "H0004",
  "29125",
  "99024",
  "E0143",
  "00100",
];

/** The excerpts of ICD-10-CM with the services of the tables above and a few more. */
export const chargeSets: CodeSets = {
  diagnoses: [excerptBook],
  procedures: [
    buildProcedureBook(
      edition,
      [
        ...new Set([
          ...(JSON.stringify(testEdits).match(/(?<=")[0-9A-V]\d{4}(?=")/g) ?? []),
          ...Object.keys(titles),
          ...more,
        ]),
      ].map((code) => ({ code, title: titles[code] ?? `Service ${code}` })),
      [],
      testEdits,
    ),
  ],
};

const rules = [
  "em-office-level",
  "laterality",
  "vaccine-administration",
  "screening-33",
  "telehealth",
  "coverage",
  "splints",
  "urgent",
  "counseling",
].map((id) => ({ id, title: `On ${id}`, text: "As the test needs it." }));

export const aPayer: Payer = {
  id: "test-payer",
  name: "Test Health",
  kind: "commercial",
  payerId: "TEST1",
  address: { line1: "1 Main St", city: "Fairview", state: "OR", zip: "97000" },
  timelyFilingDays: 180,
  plans: [],
  rules,
  coverage: [
    { services: ["93000"], diagnoses: ["I05-I52", "R06.0"], rule: "coverage" },
    { services: ["90707"], diagnoses: ["Z23"], rule: "coverage" },
  ],
  notPaid: [{ services: ["S9088"], rule: "urgent" }],
  included: [{ services: ["29125"], parts: ["A4570"], rule: "splints" }],
  mostUnits: [{ services: ["H0004"], most: 8, rule: "counseling" }],
};

export interface Charges {
  /** Codes in order, parted by blanks. */
  readonly diagnoses?: string;
  readonly payer?: Partial<Payer>;
  readonly visited?: Partial<Visited>;
  readonly patient?: Circumstances;
  readonly em?: DocumentedVisit;
}

/** Services parted by blanks: `20610-RT-59*2@AB` is a code, modifiers, units and pointers. */
export function charges(services: string, parts: Charges = {}): ChargedEncounter {
  const coded = anEncounter(parts.diagnoses ?? "I10", parts.patient, chargeSets);
  const lines = services.split(" ").map((text, index) => {
    const [, code = "", modifiers = "", units = "1", pointers = "A"] =
      /^(\w+)((?:-\w+)*)(?:\*(\d+))?(?:@([A-L]*))?$/.exec(text) ?? [];
    const typed = {
      code,
      modifiers: modifiers.split("-").filter((each) => each !== ""),
      units,
      pointers: [...pointers],
      fee: "",
      evidence: [],
    };
    return readService(typed, index, chargeSets, coded.encounter.dateOfService);
  });
  const visited: Visited = {
    dateOfService: coded.encounter.dateOfService,
    placeOfService: "11",
    patientStatus: "established",
    ...parts.visited,
  };
  return buildChargedEncounter(lines, coded, visited, { ...aPayer, ...parts.payer }, parts.em);
}

/** `wrong /services/1/modifiers` for each finding of one rule. */
export function chargesReview(id: string, at: ChargedEncounter): readonly string[] {
  return findingsOf(id, at).map(({ outcome, path }) => `${outcome} ${path}`);
}

/** What is told of a rule's first finding; throws when it found nothing. */
export function chargesTold(id: string, at: ChargedEncounter) {
  const [finding] = findingsOf(id, at);
  const rule = serviceRules.find((each) => each.id === id);
  if (!finding || !rule) throw new Error(`${id} found nothing`);
  return rule.tell(finding, at);
}

function findingsOf(id: string, at: ChargedEncounter): readonly Finding[] {
  return serviceRules.find((each) => each.id === id)?.review(at) ?? [];
}
