import * as z from "zod/mini";
import {
  addressSchema,
  amountSchema,
  isoDateSchema,
  npiSchema,
  personNameSchema,
  slugSchema,
  type PersonName,
} from "./practice.ts";

const patientSchema = z.strictObject({
  name: personNameSchema,
  birthDate: isoDateSchema,
  sex: z.enum(["F", "M"]),
  /** The practice's own account number, CMS-1500 item 26. */
  account: z.string(),
  address: addressSchema,
  phone: z.string(),
});

const insuranceSchema = z.strictObject({
  /** CMS-1500 item 1a. */
  memberId: z.string(),
  /** CMS-1500 item 11. */
  groupNumber: z.optional(z.string()),
  /** The patient's relation to the subscriber, CMS-1500 item 6. */
  relation: z.enum(["self", "spouse", "child", "other"]),
  /** Left out when the patient is the subscriber. */
  subscriber: z.optional(z.strictObject({ name: personNameSchema, birthDate: isoDateSchema })),
  /** Prior authorization number, CMS-1500 item 23. */
  authorization: z.optional(z.string()),
});

/** What the front desk and the rooming staff know of an encounter before anybody codes it. */
export const encounterFields = {
  dateOfService: isoDateSchema,
  /** CMS place-of-service code, CMS-1500 item 24B. */
  placeOfService: z.string().check(z.regex(/^\d{2}$/)),
  patientStatus: z.enum(["new", "established"]),
  practice: slugSchema,
  provider: slugSchema,
  /** CMS-1500 items 17 and 17b. */
  referringProvider: z.optional(z.strictObject({ name: z.string(), npi: npiSchema })),
  payer: slugSchema,
  plan: slugSchema,
  patient: patientSchema,
  insurance: insuranceSchema,
  copayCollected: amountSchema,
  /** A procedure of the same group whose days of follow-up may not be over, with the beginnings of the codes that it treated. */
  followUp: z.optional(
    z.strictObject({
      procedure: z.string(),
      on: isoDateSchema,
      diagnoses: z.array(z.string()).check(z.minLength(1)),
    }),
  ),
};

const encounterSchema = z.strictObject(encounterFields);
export type Encounter = z.infer<typeof encounterSchema>;

/** `Rosa Delgado`, or `Rosa M Delgado` when a middle name is on file. */
export function fullName(name: PersonName): string {
  return [name.first, name.middle, name.last].filter((part) => part !== undefined).join(" ");
}
