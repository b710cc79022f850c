import * as z from "zod/mini";
import { encounterFields } from "../../domain/billing/encounter.ts";
import {
  isoDateSchema,
  payerSchema,
  practiceSchema,
  slugSchema,
} from "../../domain/billing/practice.ts";
import { chartSchema } from "../../domain/grading/chart.ts";

/** What the learner is asked to do; a task left out is neither shown nor graded. */
export const taskSchema = z.enum(["diagnoses", "services", "evidence", "superbill"]);
export type Task = z.infer<typeof taskSchema>;

/** `scenario.json`: everything about an encounter that the front desk knows. */
export const scenarioSchema = z.strictObject({
  title: z.string().check(z.minLength(8), z.maxLength(90)),
  /** One sentence for the list; gives no code away. */
  summary: z.string().check(z.maxLength(220)),
  specialty: z.string(),
  setting: z.enum([
    "office",
    "clinic",
    "urgent-care",
    "emergency",
    "outpatient-hospital",
    "telehealth",
    "inpatient",
  ]),
  difficulty: z.enum(["starter", "routine", "messy"]),
  minutes: z.number(),
  /** Of an inpatient stay; its date of service is the discharge, by which the code set is chosen. */
  admitted: z.optional(isoDateSchema),
  ...encounterFields,
  tasks: z.array(taskSchema).check(z.minLength(1)),
  /** Plain sentences shown above the worksheet, e.g. the practice's own policy. */
  instructions: z.optional(z.array(z.string())),
});
export type Scenario = z.infer<typeof scenarioSchema>;

/** Whether services or a superbill are asked for; on other charts the payer and the papers of the front desk say nothing. */
export function isBilled({ tasks }: Pick<Scenario, "tasks">): boolean {
  return tasks.includes("services") || tasks.includes("superbill");
}

export const promptSchema = z.strictObject({
  slug: slugSchema,
  scenario: scenarioSchema,
  chart: chartSchema,
  practice: practiceSchema,
  payer: payerSchema,
});
export type EncounterPrompt = z.infer<typeof promptSchema>;
