/**
 * Builders for tests of the grader: one small code book, one fictional encounter, and cases that show only what
 * matters. One file, because the pieces are data that only make sense together.
 */
import type { Encounter } from "../billing/encounter.ts";
import type { Payer, Practice } from "../billing/practice.ts";
import { fieldOnFile, superbillFieldIds } from "../billing/superbill-fields.ts";
import { buildCodeBook } from "../codebook/code-book.ts";
import { buildProcedureBook, type CodeSets } from "../codebook/code-sets.ts";
import type { TabularNode } from "../codebook/edition.ts";
import type { AnswerDiagnosis, AnswerQuery, AnswerService, EncounterAnswer } from "./answer.ts";
import { buildCase, type EncounterCase, type Task } from "./case.ts";
import type { Chart } from "./chart.ts";
import type { Hint } from "./hints.ts";
import { exerciseCitationSchema } from "./exercise-citation.ts";
import type { EncounterKey, KeyDiagnosis, KeyQuery, KeyService } from "./key.ts";
import type { Finding, Outcome } from "./grade.ts";
import type { Told } from "./rule.ts";
import { ruleById } from "./rules/registry.ts";

const edition = {
  year: 2026,
  title: "Test edition",
  validFrom: "2025-10-01",
  validTo: "2026-09-30",
  source: "made for tests",
} as const;

const seventhCharacter = {
  values: { A: "initial encounter", D: "subsequent encounter", S: "sequela" },
};

const knee: TabularNode = {
  code: "M25",
  title: "Other joint disorder",
  children: [
    { code: "M25.561", title: "Pain in right knee" },
    { code: "M25.562", title: "Pain in left knee" },
    { code: "M25.569", title: "Pain in unspecified knee" },
  ],
};

const diabetes: TabularNode = {
  code: "E11",
  title: "Type 2 diabetes mellitus",
  notes: {
    excludes1: ["type 1 diabetes mellitus (E10.-)"],
    useAdditionalCode: ["code to identify control using:", "oral antidiabetic drugs (Z79.84)"],
  },
  children: [
    {
      code: "E11.2",
      title: "Type 2 diabetes mellitus with kidney complications",
      children: [
        {
          code: "E11.22",
          title: "Type 2 diabetes mellitus with diabetic chronic kidney disease",
          notes: {
            useAdditionalCode: ["code to identify stage of chronic kidney disease (N18.1-N18.6)"],
          },
        },
      ],
    },
    { code: "E11.9", title: "Type 2 diabetes mellitus without complications" },
  ],
};

const nodes: readonly TabularNode[] = [
  diabetes,
  {
    code: "E10",
    title: "Type 1 diabetes mellitus",
    children: [{ code: "E10.9", title: "Type 1 diabetes mellitus without complications" }],
  },
  {
    code: "F02",
    title: "Dementia in other diseases classified elsewhere",
    children: [
      {
        code: "F02.80",
        title: "Dementia in other diseases classified elsewhere, unspecified severity",
      },
    ],
  },
  { code: "I10", title: "Essential (primary) hypertension" },
  knee,
  {
    code: "N18",
    title: "Chronic kidney disease (CKD)",
    children: [
      {
        code: "N18.3",
        title: "Chronic kidney disease, stage 3 (moderate)",
        children: [
          { code: "N18.30", title: "Chronic kidney disease, stage 3 unspecified" },
          { code: "N18.31", title: "Chronic kidney disease, stage 3a" },
        ],
      },
    ],
  },
  {
    code: "R07",
    title: "Pain in throat and chest",
    children: [
      { code: "R07.2", title: "Precordial pain" },
      { code: "R07.89", title: "Other chest pain" },
    ],
  },
  {
    code: "S93",
    title: "Sprain of ankle",
    seventhCharacter,
    children: [
      { code: "S93.401", title: "Sprain of unspecified ligament of right ankle" },
      { code: "S93.412", title: "Sprain of calcaneofibular ligament of left ankle" },
    ],
  },
  {
    code: "Z79",
    title: "Long term (current) drug therapy",
    children: [{ code: "Z79.84", title: "Long term (current) use of oral hypoglycemic drugs" }],
  },
];

export const testCodeSets: CodeSets = {
  diagnoses: [
    buildCodeBook(
      { ...edition, system: "icd10cm" },
      [],
      [{ section: "all", categories: [...nodes] }],
      { source: "made for tests", exempt: ["Z79"], bySeventhCharacter: [] },
    ),
  ],
  procedures: [
    buildProcedureBook(
      { ...edition, system: "cpt" },
      [
        { code: "99213", title: "Visit, low", family: "office-visit" },
        { code: "99214", title: "Visit, moderate", family: "office-visit" },
        { code: "93000", title: "Electrocardiogram" },
        { code: "36415", title: "Blood draw" },
      ],
      [
        { code: "25", title: "separate visit the same day" },
        { code: "59", title: "distinct service" },
      ],
    ),
  ],
};

const chart: Chart = {
  tabs: [
    {
      title: "Note",
      sections: [
        {
          title: "Assessment",
          blocks: [
            {
              kind: "paragraph",
              paragraph: 1,
              text: "Type 2 diabetes with diabetic CKD, stage 3a.",
            },
            { kind: "paragraph", paragraph: 2, text: "Mother had a stroke at 70." },
          ],
        },
      ],
    },
  ],
};

const practice: Practice = {
  id: "test-practice",
  name: "Test Practice",
  address: { line1: "1 Main St", city: "Fairview", state: "OR", zip: "97000" },
  phone: "(503) 555-0100",
  taxId: "00-0000000",
  npi: "1234567893",
  providers: [
    {
      id: "okafor",
      name: { first: "Ada", last: "Okafor" },
      credentials: "MD",
      npi: "1234567893",
      specialty: "Family medicine",
    },
  ],
  feeSchedule: [
    { code: "99213", fee: "130.00" },
    { code: "99214", fee: "185.00" },
    { code: "93000", fee: "58.00" },
  ],
};

const payer: Payer = {
  id: "test-payer",
  name: "Test Health",
  kind: "commercial",
  payerId: "TEST1",
  address: practice.address,
  timelyFilingDays: 180,
  plans: [],
  rules: [{ id: "visits", title: "Visits", text: "The level follows from the note." }],
};

const encounter: Encounter = {
  dateOfService: "2026-02-10",
  placeOfService: "11",
  patientStatus: "established",
  practice: practice.id,
  provider: "okafor",
  payer: payer.id,
  plan: "core",
  patient: {
    name: { first: "Rosa", last: "Delgado" },
    birthDate: "1961-05-04",
    sex: "F",
    account: "A-100",
    address: practice.address,
    phone: "(503) 555-0101",
  },
  insurance: { memberId: "M123", groupNumber: "G9", relation: "self" },
  copayCollected: "20.00",
};

const because = {
  evidence: ["diabetic CKD"],
  rationale: "Documented in the assessment of this visit.",
  citations: ["guideline:IV.J"],
};

export function aKeyDiagnosis(code: string, change: Partial<KeyDiagnosis> = {}): KeyDiagnosis {
  return { code, ...because, ...change };
}

export function aKeyService(code: string, change: Partial<KeyService> = {}): KeyService {
  const citations = ["payer:test-payer#visits"];
  return { code, modifiers: [], units: 1, pointers: ["E11.22"], ...because, citations, ...change };
}

export function aService(code: string, change: Partial<AnswerService> = {}): AnswerService {
  return {
    code,
    modifiers: [],
    units: "1",
    pointers: ["A"],
    fee: "185.00",
    evidence: [],
    ...change,
  };
}

interface CaseParts {
  /** Codes as typed, or whole lines. */
  readonly diagnoses?: readonly (string | AnswerDiagnosis)[];
  readonly services?: readonly AnswerService[];
  readonly superbill?: Readonly<Record<string, string>>;
  /** Codes, or whole key lines; the first one is first-listed. */
  readonly key?: readonly (string | KeyDiagnosis)[];
  readonly keyServices?: readonly KeyService[];
  readonly order?: Partial<EncounterKey["order"]>;
  readonly rejected?: EncounterKey["rejected"];
  readonly tasks?: readonly Task[];
  readonly hints?: readonly Hint[];
  readonly query?: AnswerQuery;
  readonly keyQuery?: KeyQuery;
  /** Outpatient when left out. */
  readonly setting?: string;
  readonly chart?: Chart;
}

/** A case in which everything that is not named is right. */
export function aCase(parts: CaseParts): EncounterCase {
  const {
    key = ["E11.22"],
    keyServices = [aKeyService("99214")],
    services = [aService("99214")],
    tasks = ["diagnoses", "services"],
  } = parts;
  const keyDiagnoses = key.map((line) => (typeof line === "string" ? aKeyDiagnosis(line) : line));
  const diagnoses = (parts.diagnoses ?? keyDiagnoses.map(({ code }) => code)).map((line) =>
    typeof line === "string" ? { code: line, evidence: [] } : line,
  );
  const onFile = { encounter, practice, payer };
  const fields = Object.fromEntries(superbillFieldIds.map((id) => [id, fieldOnFile(id, onFile)]));
  const answer: EncounterAnswer = {
    diagnoses,
    services: [...services],
    superbill: { ...fields, ...parts.superbill },
    ...(parts.query === undefined ? {} : { query: parts.query }),
    ...(parts.hints === undefined ? {} : { hints: [...parts.hints] }),
  };
  const wholeKey: EncounterKey = {
    diagnoses: keyDiagnoses,
    services: [...keyServices],
    order: {
      first: [keyDiagnoses[0]?.code ?? ""],
      before: [],
      rationale: "Chiefly responsible for the visit.",
      citations: ["guideline:IV.G"],
      ...parts.order,
    },
    rejected: parts.rejected ?? [],
    ...(parts.keyQuery === undefined ? {} : { query: parts.keyQuery }),
  };
  return buildCase(
    { ...onFile, chart: parts.chart ?? chart, tasks, setting: parts.setting },
    wholeKey,
    answer,
    testCodeSets,
  );
}

/** The same for a stay in hospital, where diagnoses alone are coded. */
export function anInpatientCase(parts: CaseParts): EncounterCase {
  return aCase({ setting: "inpatient", tasks: ["diagnoses"], ...parts });
}

/** A query about the kind of a diabetes. */
export const aKeyQuery: KeyQuery = {
  about: "what the kidneys have to do with the diabetes",
  indicators: ["Type 2 diabetes", "stage 3a"],
  answerWords: ["diabetic CKD"],
  example:
    "Type 2 diabetes and CKD stage 3a are on record. Is the CKD related to the diabetes, to another cause, or undetermined?",
  reply: ["The kidney disease is diabetic."],
  replace: [
    { code: "E11.9", by: aKeyDiagnosis("E11.22", { evidence: ["kidney disease is diabetic"] }) },
  ],
  add: [aKeyDiagnosis("N18.31")],
  rationale: "The record names both and says nothing of a link.",
  citations: ["guideline:I.A.19"],
};

export function aQuery(change: Partial<AnswerQuery> = {}): AnswerQuery {
  return {
    text: aKeyQuery.example,
    indicators: [
      { paragraph: 1, quote: "Type 2 diabetes" },
      { paragraph: 1, quote: "stage 3a" },
    ],
    isSent: true,
    ...change,
  };
}

/** A case whose key expects a query; before its reply the key has E11.9 and I10. */
export function aQueryCase(parts: CaseParts): EncounterCase {
  return aCase({
    key: ["E11.9", "I10"],
    keyServices: [aKeyService("99214", { pointers: ["E11.9"] })],
    rejected: [
      {
        code: "E11.22",
        why: "Nobody says that one comes from the other.",
        citations: ["guideline:I.A.19"],
      },
    ],
    keyQuery: aKeyQuery,
    ...parts,
  });
}

/** Paths of a rule's findings in a case, each of which must be sound and well told. */
export function pathsOf(ruleId: string, at: EncounterCase): readonly string[] {
  const rule = ruleById(ruleId);
  return (
    rule?.check(at).map((finding) => {
      wellTold(rule.tell(sound(finding, ruleId), at), ruleId);
      return finding.path;
    }) ?? []
  );
}

const outcomes: readonly Outcome[] = [
  "correct",
  "acceptable",
  "partial",
  "wrong",
  "missing",
  "unsupported",
  "info",
];

/** The finding, unless it lacks its rule's name, an outcome or a place: then it throws. */
export function sound(finding: Finding, ruleId: string): Finding {
  const { rule, outcome, path } = finding;
  if (rule !== ruleId || !outcomes.includes(outcome) || !path.startsWith("/")) {
    throw new Error(`no sound finding of ${ruleId}: ${JSON.stringify(finding)}`);
  }
  return finding;
}

/** What the learner is told by a rule's first finding; throws when the rule found nothing. */
export function toldBy(ruleId: string, at: EncounterCase) {
  const rule = ruleById(ruleId);
  const finding = rule?.check(at)[0];
  if (!rule || !finding) throw new Error(`${ruleId} found nothing`);
  return wellTold(rule.tell(finding, at), ruleId);
}

/** What is told, unless a name, a word or a source is missing from it: then it throws. Only a hint has no source. */
export function wellTold(told: Told, ruleId: string): Told {
  const faults = [told.headline, told.why].filter(
    (text) => text === "" || /^\s|\s$| {2}|undefined|“”|“ | ”|\(\)| [,.;:]/.test(text),
  );
  const sources = told.citations.filter(
    (source) => !exerciseCitationSchema.safeParse(source).success,
  );
  const isUnfounded = told.citations.length === 0 && ruleId !== "HINT-01";
  if (faults.length > 0 || sources.length > 0 || isUnfounded) {
    throw new Error(`${ruleId} does not tell it well: ${JSON.stringify(told)}`);
  }
  return told;
}
