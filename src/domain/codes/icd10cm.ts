import type { Brand } from "../../lib/brand.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import { bareCode, readLookAlikes, type LookAlike } from "./look-alikes.ts";

/** A well-formed ICD-10-CM code with its dot (`E11.22`); says nothing of its validity on a date. */
export type Icd10CmCode = Brand<string, "Icd10CmCode">;

export type Icd10CmProblem = "empty" | "too-short" | "too-long" | "not-icd10cm";

/** Longest code of the system: category (3), four more with the seventh character. */
const LONGEST = 7;

/** Regular expression of a category: letter and two digits, either of which may be a letter (`C4A`; `QA0` since FY2026). */
export const CATEGORY = "[A-Z](?:[0-9][0-9AB]|[AB][0-9])";

const SHAPE = new RegExp(`^${CATEGORY}[0-9A-Z]{0,4}$`);

/**
 * Reads a diagnosis code as people type it: `e1122`, `E11.22` and `E11-22` are one code. The letters O and I
 * occur in ICD-10-CM only as the first character, so that elsewhere they are read as 0 and 1 and reported.
 */
export function parseIcd10Cm(
  text: string,
): Result<{ code: Icd10CmCode; lookAlikes: readonly LookAlike[] }, Icd10CmProblem> {
  const bare = bareCode(text);
  if (bare === "") return err("empty");
  if (bare.length > LONGEST) return err("too-long");
  const read = readLookAlikes(bare, (position) => (position === 0 ? "letter" : "digit-like"));
  if (!SHAPE.test(read.text)) {
    return err(bare.length < 3 && /^[A-Z][0-9AB]?$/.test(read.text) ? "too-short" : "not-icd10cm");
  }
  return ok({ code: dotted(read.text) as Icd10CmCode, lookAlikes: read.lookAlikes });
}

/** `E1122` → `E11.22`. */
export function dotted(bare: string): string {
  return bare.length > 3 ? `${bare.slice(0, 3)}.${bare.slice(3)}` : bare;
}

/** The three-character category that a code belongs to. */
export function categoryOf(code: Icd10CmCode): string {
  return code.slice(0, 3);
}

/** The code without its dot, as claims carry it (837P HI, CMS-1500 item 21). */
export function undotted(code: Icd10CmCode): string {
  return code.replace(".", "");
}
