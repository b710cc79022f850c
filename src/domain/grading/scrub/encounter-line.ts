import * as z from "zod/mini";
import { parseDate } from "../../../lib/calendar-date.ts";
import { err, ok, type Result } from "../../../lib/result.ts";

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  /** Date of service, or of discharge. */
  dos: z.string(),
  /** Years, also as text; a fraction for infants. */
  age: z.nullish(
    z.pipe(
      z.union([z.number(), z.pipe(z.string(), z.transform(yearsOf))]),
      z.optional(z.number().check(z.minimum(0), z.maximum(130))),
    ),
  ),
  sex: z.nullish(z.string()),
  setting: z.nullish(z.string()),
  /** In order, with or without dots; procedure codes among them are passed over. */
  codes: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(200)),
});

/** One coded encounter as a billing system would send it. */
export interface ScrubEncounter {
  readonly id: string | number;
  readonly dos: string;
  readonly age: number | undefined;
  readonly sex: "F" | "M" | undefined;
  readonly setting: string | undefined;
  readonly codes: readonly string[];
}

/** Longest line that is read, in characters. */
const LONGEST = 100_000;

/** Reads one line of JSON; the error says in one sentence what is the matter with it. */
export function parseEncounterLine(text: string): Result<ScrubEncounter, string> {
  if (text.length > LONGEST) return err(`longer than ${LONGEST} characters`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err("not JSON");
  }
  const parsed = lineSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return err(`${issue?.path.join(".") || "the line"}: ${issue?.message ?? "wrong"}`);
  }
  const { id, dos, age, sex, setting, codes } = parsed.data;
  const day = parseDate(dos.replace(/[T ]\d\d:.*$/, ""));
  if (!day.ok) return err(`dos: “${dos.slice(0, 40)}” is no date (YYYY-MM-DD)`);
  return ok({
    id,
    dos: day.value,
    age: age ?? undefined,
    sex: sexOf(sex ?? ""),
    setting: setting ?? undefined,
    codes: codes.map(withoutPoa),
  });
}

/** Not a number where the text is none, which the schema refuses; undefined where nothing is said. */
function yearsOf(text: string): number | undefined {
  const bare = text.trim();
  return bare === "" ? undefined : Number(bare);
}

/** Without the present-on-admission indicator that lists of inpatient charts put behind a code (`I10 Y`, `E11.9-N`). */
function withoutPoa(typed: string): string {
  return typed.replace(/[\s:;,/|(-]+(?:POA[\s:=]*)?[YNUW]\)?\s*$/i, "");
}

function sexOf(text: string): "F" | "M" | undefined {
  const word = text.trim().toLowerCase();
  if (word === "f" || word === "female") return "F";
  return word === "m" || word === "male" ? "M" : undefined;
}
