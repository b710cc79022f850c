import * as z from "zod/mini";

/** ISO 8601 in UTC, as `Date.toISOString` writes it. */
export const instantSchema = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/), z.refine(isRealInstant));

function isRealInstant(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}

export const idSchema = z.string().check(z.minLength(1), z.maxLength(300));

/** The part of a zod schema that storage uses, so that callers may hand in any. */
export interface Schema<T> {
  safeParse(
    value: unknown,
  ): { readonly success: true; readonly data: T } | { readonly success: false };
}

/** Splits stored rows into those that are what they should be and the number of those that are not. */
export function parseRows<T>(
  schema: Schema<T>,
  rows: readonly unknown[],
): { readonly good: readonly T[]; readonly damaged: number } {
  const good = rows.flatMap((row) => {
    const parsed = schema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
  return { good, damaged: rows.length - good.length };
}
