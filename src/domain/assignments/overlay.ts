import * as z from "zod/mini";
import { parseIcd10Cm } from "../codes/icd10cm.ts";
import { parseProcedure } from "../codes/procedure.ts";
import type { EncounterKey, KeyDiagnosis, KeyService } from "../grading/key.ts";
import { instantSchema, lineSchema, scenarioSlugSchema } from "./parts.ts";

/** A code that an instructor accepts beside a scenario's own key, in one set. */
export const acceptedSchema = z.strictObject({
  slug: scenarioSlugSchema,
  part: z.enum(["diagnoses", "services"]),
  code: lineSchema(20).check(z.regex(/\S/, "is empty")),
  /** The key's code that it is as good as; `null` for a further code that earns and costs nothing. */
  insteadOf: z.nullable(lineSchema(20)),
  at: instantSchema,
});
export type Accepted = z.infer<typeof acceptedSchema>;

const WHY = "Accepted by the instructor of this set.";

/** The key as an instructor's set reads it; what the provider's reply changes is read likewise. */
export function withAccepted(
  key: EncounterKey,
  slug: string,
  accepted: readonly Accepted[],
): EncounterKey {
  return accepted
    .filter((each) => each.slug === slug)
    .reduce((changed, each) => withOne(changed, each), key);
}

function withOne(key: EncounterKey, { part, code: typed, insteadOf }: Accepted): EncounterKey {
  const code = canonical(part, typed);
  const rejected = key.rejected.filter((each) => each.code !== code);
  if (insteadOf === null) return { ...key, rejected, ...withFurther(key, part, code) };
  const alike = <Line extends KeyDiagnosis | KeyService>(line: Line): Line =>
    line.code === insteadOf ? { ...line, alternates: [...(line.alternates ?? []), code] } : line;
  const { query } = key;
  return {
    ...key,
    rejected,
    diagnoses: part === "diagnoses" ? key.diagnoses.map(alike) : key.diagnoses,
    services: part === "services" ? key.services.map(alike) : key.services,
    ...(query && part === "diagnoses"
      ? {
          query: {
            ...query,
            replace: query.replace.map((each) => ({ ...each, by: alike(each.by) })),
          },
        }
      : {}),
  };
}

function withFurther(
  key: EncounterKey,
  part: Accepted["part"],
  code: string,
): Pick<EncounterKey, "diagnoses"> | Pick<EncounterKey, "services"> {
  const because = { optional: true, evidence: [], rationale: WHY, citations: [] };
  if (part === "diagnoses") return { diagnoses: [...key.diagnoses, { code, ...because }] };
  const pointers = key.diagnoses.slice(0, 1).map((line) => line.code);
  const further = { code, modifiers: [], units: 1, pointers, ...because };
  return { services: [...key.services, further] };
}

/** As the book prints it; what is no code stays as it was typed. */
export function canonical(part: Accepted["part"], typed: string): string {
  const parsed = part === "diagnoses" ? parseIcd10Cm(typed) : parseProcedure(typed);
  return parsed.ok ? parsed.value.code : typed.trim();
}
