import * as z from "zod/mini";
import { auditFields } from "../../exercises/audit/schema.ts";
import { samplesSchema } from "./samples.ts";

/** `content/audits/<slug>.json`: a coded encounter on the chart of a scenario, its planted errors, typical audits. */
export const auditFileSchema = z.strictObject({ ...auditFields, ...samplesSchema.shape });
export type AuditFile = z.infer<typeof auditFileSchema>;
