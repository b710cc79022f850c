import * as z from "zod/mini";
import type { CodeBook } from "./code-book.ts";

/** Codes exempt from present-on-admission reporting in one fiscal year (Official Guidelines, Appendix I). */
export const poaExemptSchema = z.strictObject({
  source: z.string(),
  /** Categories, subcategories and codes; everything below each is exempt. */
  exempt: z.array(z.string()),
  /** Below these only the codes with one of the seventh characters. */
  bySeventhCharacter: z.array(
    z.strictObject({ characters: z.string(), below: z.array(z.string()) }),
  ),
});
export type PoaExempt = z.infer<typeof poaExemptSchema>;

/** Whether a code's indicator is left blank; undefined where the edition came without the list. */
export function isPoaExempt(book: CodeBook, code: string): boolean | undefined {
  const { poaExempt } = book;
  if (!poaExempt) return undefined;
  const seventh = code.length === 8 ? code.charAt(7) : undefined;
  return (
    isBelowAny(code, poaExempt.exempt) ||
    (seventh !== undefined &&
      poaExempt.bySeventhCharacter.some(
        ({ characters, below }) => characters.includes(seventh) && isBelowAny(code, below),
      ))
  );
}

function isBelowAny(code: string, headings: readonly string[]): boolean {
  return headings.some((heading) => code.startsWith(heading));
}
