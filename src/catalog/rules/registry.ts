import type { ContentRule } from "../content-rule.ts";
import { rule as auditErrors } from "./audit-errors.ts";
import { rule as auditSamples } from "./audit-samples.ts";
import { rule as citations } from "./citations.ts";
import { rule as lessonReferences } from "./lesson-references.ts";
import { rule as lookUpTerms } from "./look-up-terms.ts";
import { rule as practiceNpis } from "./practice-npis.ts";
import { rule as scenarioCodes } from "./scenario-codes.ts";
import { rule as scenarioDates } from "./scenario-dates.ts";
import { rule as scenarioEvidence } from "./scenario-evidence.ts";
import { rule as scenarioFees } from "./scenario-fees.ts";
import { rule as scenarioPatient } from "./scenario-patient.ts";
import { rule as scenarioPoa } from "./scenario-poa.ts";
import { rule as scenarioQuery } from "./scenario-query.ts";
import { rule as scenarioReferences } from "./scenario-references.ts";
import { rule as scenarioRejected } from "./scenario-rejected.ts";
import { rule as scenarioSamples } from "./scenario-samples.ts";
import { rule as scenarioVisitLevel } from "./scenario-visit-level.ts";
import { rule as serviceTables } from "./service-tables.ts";
import { rule as setScenarios } from "./set-scenarios.ts";
import { rule as tabularTree } from "./tabular-tree.ts";
import { rule as uniqueIds } from "./unique-ids.ts";

/** Every rule that content must keep. */
export const contentRules: readonly ContentRule[] = [
  uniqueIds,
  tabularTree,
  practiceNpis,
  scenarioReferences,
  scenarioDates,
  scenarioPatient,
  scenarioCodes,
  scenarioPoa,
  scenarioQuery,
  scenarioRejected,
  scenarioEvidence,
  scenarioFees,
  scenarioVisitLevel,
  serviceTables,
  citations,
  lessonReferences,
  scenarioSamples,
  auditErrors,
  auditSamples,
  setScenarios,
  lookUpTerms,
];
