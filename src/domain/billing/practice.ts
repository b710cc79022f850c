import * as z from "zod/mini";
import { parseMoney } from "../../lib/money.ts";
import { isEin, isNpi } from "./identifiers.ts";

/** An amount as educators write it (`145.00`), always with cents. */
export const amountSchema = z.string().check(
  z.regex(/^\d{1,7}\.\d{2}$/),
  z.refine((text) => parseMoney(text).ok),
);
export const npiSchema = z
  .string()
  .check(z.refine(isNpi, "not an NPI: ten digits, Luhn over 80840"));
const einSchema = z.string().check(z.refine(isEin, "not a tax id: NN-NNNNNNN"));
export const isoDateSchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const slugSchema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

export const addressSchema = z.strictObject({
  line1: z.string(),
  city: z.string(),
  state: z.string().check(z.regex(/^[A-Z]{2}$/)),
  zip: z.string().check(z.regex(/^\d{5}(-\d{4})?$/)),
});

export const personNameSchema = z.strictObject({
  first: z.string(),
  middle: z.optional(z.string()),
  last: z.string(),
});
export type PersonName = z.infer<typeof personNameSchema>;

/** Somebody who renders services: CMS-1500 item 24J carries the NPI, item 31 the name with credentials. */
const providerSchema = z.strictObject({
  id: slugSchema,
  name: personNameSchema,
  credentials: z.string(),
  npi: npiSchema,
  specialty: z.string(),
});
export type Provider = z.infer<typeof providerSchema>;

const feeSchema = z.strictObject({ code: z.string(), fee: amountSchema });

/** A fictional practice with its letterhead, its people and its fee schedule. */
export const practiceSchema = z.strictObject({
  id: slugSchema,
  name: z.string(),
  address: addressSchema,
  phone: z.string(),
  /** Employer identification number, CMS-1500 item 25. */
  taxId: einSchema,
  /** The group's NPI, CMS-1500 item 33a. */
  npi: npiSchema,
  providers: z.array(providerSchema).check(z.minLength(1)),
  feeSchedule: z.array(feeSchema).check(z.minLength(1)),
});
export type Practice = z.infer<typeof practiceSchema>;

export const planSchema = z.strictObject({
  id: slugSchema,
  name: z.string(),
  deductible: amountSchema,
  /** What the patient pays after the deductible, in percent of the allowed amount. */
  coinsurancePercent: z.number(),
  outOfPocketMaximum: amountSchema,
  copays: z.strictObject({
    primaryCare: amountSchema,
    specialist: amountSchema,
    urgentCare: amountSchema,
    emergency: amountSchema,
    preventive: amountSchema,
  }),
});

/** One rule of a payer's provider manual; rationales cite it as `payer:<payer>#<rule>`. */
const payerRuleSchema = z.strictObject({ id: slugSchema, title: z.string(), text: z.string() });

const codesSchema = z.array(z.string().check(z.minLength(3))).check(z.minLength(1));

/** What a payer pays for, by code, each row with the rule that says so in words. */
const payerTablesFields = {
  /** Services and the diagnoses that show why they are needed: ranges of categories (`I05-I52`) and beginnings of codes (`R06.0`). */
  coverage: z.optional(
    z.array(z.strictObject({ services: codesSchema, diagnoses: codesSchema, rule: slugSchema })),
  ),
  notPaid: z.optional(z.array(z.strictObject({ services: codesSchema, rule: slugSchema }))),
  /** Parts that the payment of any of the services takes in. */
  included: z.optional(
    z.array(z.strictObject({ services: codesSchema, parts: codesSchema, rule: slugSchema })),
  ),
  /** Most units a day where the payer sets its own. */
  mostUnits: z.optional(
    z.array(z.strictObject({ services: codesSchema, most: z.number(), rule: slugSchema })),
  ),
};

export const payerSchema = z.strictObject({
  id: slugSchema,
  name: z.string(),
  kind: z.enum(["commercial", "medicare", "medicaid"]),
  /** The payer's electronic id, 837P loop 2010BB NM109. */
  payerId: z.string().check(z.regex(/^[A-Z0-9]{5}$/)),
  address: addressSchema,
  timelyFilingDays: z.number(),
  plans: z.array(planSchema).check(z.minLength(1)),
  rules: z.array(payerRuleSchema),
  ...payerTablesFields,
});
export type Payer = z.infer<typeof payerSchema>;
