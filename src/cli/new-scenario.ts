/**
 * Writes the skeleton of a new scenario, which its author then fills in.
 * Usage: npm run new:scenario <slug>      (lower-case words joined by dashes)
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [slug] = process.argv.slice(2);

const scenario = {
  title: "",
  summary: "",
  specialty: "family-medicine",
  setting: "office",
  difficulty: "starter",
  minutes: 15,
  dateOfService: "",
  placeOfService: "11",
  patientStatus: "established",
  practice: "larkspur-family",
  provider: "",
  payer: "meridian-health",
  plan: "ppo-1500",
  patient: {
    name: { first: "", last: "" },
    birthDate: "",
    sex: "F",
    account: "",
    address: { line1: "", city: "", state: "", zip: "" },
    phone: "",
  },
  insurance: { memberId: "", groupNumber: "", relation: "self" },
  copayCollected: "0.00",
  tasks: ["diagnoses", "services", "evidence", "superbill"],
};

const key = {
  diagnoses: [{ code: "", evidence: [""], rationale: "", citations: [""] }],
  order: { first: [""], before: [], rationale: "", citations: [""] },
  services: [
    {
      code: "",
      modifiers: [],
      units: 1,
      pointers: [""],
      evidence: [""],
      rationale: "",
      citations: [""],
    },
  ],
  rejected: [{ code: "", why: "", citations: [""] }],
};

const samples = {
  samples: [
    {
      name: "Perfect",
      why: "The key's own answer.",
      patch: [],
      expect: { earned: 0, findings: [] },
    },
  ],
};

const chart = `# Note

## Chief complaint

## History of present illness

## Assessment and plan

# Results

## Laboratory

# History

## Past medical history
`;

const design = `# What this scenario teaches

# What it leaves out

# Guideline sections

# Sums worked by hand
`;

function main(): string | undefined {
  if (slug === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    return "name the scenario in lower-case words joined by dashes: npm run new:scenario sore-throat";
  }
  const folder = join("content", "scenarios", slug);
  if (existsSync(folder)) return `${folder} is there already; nothing was written`;
  mkdirSync(folder, { recursive: true });
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  writeFileSync(join(folder, "scenario.json"), json(scenario));
  writeFileSync(join(folder, "chart.md"), chart);
  writeFileSync(join(folder, "key.json"), json(key));
  writeFileSync(join(folder, "samples.json"), json(samples));
  writeFileSync(join(folder, "design.md"), design);
  console.log(`${folder} is ready to be filled in.`);
  console.log(`See content/README.md; check it with: npm run check:content -- --scenario ${slug}`);
  return undefined;
}

const problem = main();
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}
