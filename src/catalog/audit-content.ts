import { formatCitation } from "../domain/grading/exercise-citation.ts";
import type { EncounterKey } from "../domain/grading/key.ts";
import type { AuditKey, AuditPrompt } from "../exercises/audit/schema.ts";
import type { EncounterPrompt, Scenario } from "../exercises/encounter/schema.ts";
import { usesCpt } from "./uses-cpt.ts";
import type { AuditFile } from "./schemas/audit.ts";
import type { GuidelineSection } from "./schemas/guidelines.ts";
import type { Sample } from "./schemas/samples.ts";

/** An audit with what its scenario knows; the chart is the scenario's own. */
export interface AuditContent {
  readonly slug: string;
  readonly scenario: string;
  readonly prompt: AuditPrompt;
  readonly key: AuditKey;
  readonly samples: readonly Sample[];
}

/** An audit without its scenario, as it is fetched. */
export interface AuditParts {
  readonly scenario: string;
  readonly prompt: Omit<AuditPrompt, "encounter">;
  readonly key: Omit<AuditKey, "encounter">;
}

/** What a list of audits shows. */
export interface AuditSummary {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly difficulty: AuditPrompt["difficulty"];
  readonly minutes: number;
  readonly specialty: string;
  readonly setting: Scenario["setting"];
  /** Codes to review. */
  readonly lines: number;
  readonly usesCpt: boolean;
}

interface AuditScenario {
  readonly prompt: EncounterPrompt;
  readonly key: EncounterKey;
}

export function auditContent(
  slug: string,
  file: AuditFile,
  scenario: AuditScenario,
  guidelines: readonly GuidelineSection[],
): AuditContent {
  const { title, summary, difficulty, minutes, coded, errors, missed, samples } = file;
  const references = referencesOf(file, scenario, guidelines);
  const parts: AuditParts = {
    scenario: file.scenario,
    prompt: { slug, title, summary, difficulty, minutes, coded, references },
    key: { errors, missed },
  };
  return { slug, scenario: file.scenario, samples, ...withScenario(parts, scenario) };
}

/** The prompt and the key of an audit, complete. */
export function withScenario({ prompt, key }: AuditParts, scenario: AuditScenario) {
  return {
    prompt: { ...prompt, encounter: scenario.prompt },
    key: { ...key, encounter: scenario.key },
  };
}

export function partsOf({ scenario, prompt, key }: AuditContent): AuditParts {
  const { encounter: _prompt, ...own } = prompt;
  const { encounter: _key, ...ownKey } = key;
  return { scenario, prompt: own, key: ownKey };
}

export function summarizeAudit({ slug, prompt, key }: AuditContent): AuditSummary {
  const { title, summary, difficulty, minutes, coded, encounter } = prompt;
  const { specialty, setting } = encounter.scenario;
  return {
    slug,
    title,
    summary,
    difficulty,
    minutes,
    specialty,
    setting,
    lines: coded.diagnoses.length + coded.services.length,
    usesCpt: usesCpt(key.encounter.services) || usesCpt(coded.services),
  };
}

/** Everything that the scenario's key and the audit's own cite, so that the list gives no error away. */
function referencesOf(
  { errors, missed }: AuditFile,
  { prompt, key }: AuditScenario,
  guidelines: readonly GuidelineSection[],
): AuditPrompt["references"] {
  const cited = [
    ...key.diagnoses,
    ...key.services,
    ...key.rejected,
    key.order,
    ...errors,
    ...missed,
  ];
  const unique = [...new Set(cited.flatMap(({ citations }) => citations))].sort();
  return unique.map((citation) => {
    const rest = citation.slice(citation.indexOf(":") + 1);
    const section = guidelines.find(({ id }) => citation === `guideline:${id}`);
    const rule = prompt.payer.rules.find(({ id }) => citation === `payer:${prompt.payer.id}#${id}`);
    const title = section
      ? `Guidelines ${rest}: ${section.title}`
      : rule
        ? `${prompt.payer.name}: ${rule.title}`
        : formatCitation(citation);
    return { citation, title };
  });
}
