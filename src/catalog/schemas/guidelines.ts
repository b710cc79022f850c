import * as z from "zod/mini";

const guidelineSectionSchema = z.strictObject({
  /** As the Official Guidelines number it: `I.C.4.a`. */
  id: z
    .string()
    .check(z.regex(/^(?:Appendix-I|[IV]+(\.[A-Z])?(\.[0-9]+)?(\.[a-z])?(\.[0-9]+)?(\.[a-z])?)$/)),
  title: z.string(),
  /** What a coder must do, in our own words. */
  summary: z.string().check(z.minLength(20)),
  /** Categories or ranges that the section speaks of. */
  codes: z.optional(z.array(z.string())),
});
export type GuidelineSection = z.infer<typeof guidelineSectionSchema>;

/** `content/guidelines.json`. */
export const guidelinesSchema = z.strictObject({ sections: z.array(guidelineSectionSchema) });

/** `content/codebook/place-of-service.json`. */
export const placesOfServiceSchema = z.strictObject({
  source: z.optional(z.string()),
  codes: z.array(z.strictObject({ code: z.string(), name: z.string() })),
});
