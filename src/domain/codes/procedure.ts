import type { Brand } from "../../lib/brand.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import { bareCode, readLookAlikes, type LookAlike } from "./look-alikes.ts";

/** A well-formed CPT or HCPCS Level II code (`99214`, `G0439`). */
export type ProcedureCode = Brand<string, "ProcedureCode">;
/** A well-formed two-character modifier of CPT or HCPCS Level II (`25`, `RT`). */
export type Modifier = Brand<string, "Modifier">;

export type ProcedureProblem = "empty" | "not-procedure" | "too-many-modifiers" | "bad-modifier";

/** At most four modifiers stand on a service line (CMS-1500 item 24D, 837P SV101-3 to -6). */
export const MOST_MODIFIERS = 4;

const SHAPE = /^(?:\d{4}[0-9FTUM]|[A-V]\d{4})$/;

export function isHcpcsLevel2(code: ProcedureCode): boolean {
  return /^[A-V]/.test(code);
}

/** Reads one service code; O and I are read as 0 and 1 where only a digit can stand. */
export function parseProcedure(
  text: string,
): Result<{ code: ProcedureCode; lookAlikes: readonly LookAlike[] }, ProcedureProblem> {
  const bare = bareCode(text);
  if (bare === "") return err("empty");
  const read = readLookAlikes(bare, (position) =>
    position === 0 || position === 4 ? "any" : "digit-like",
  );
  const last = read.text.replace(
    /^([A-Z]\d{3})[OIL]$/,
    (_, head: string) => head + (bare.endsWith("O") ? "0" : "1"),
  );
  if (!SHAPE.test(last)) return err("not-procedure");
  const lookAlikes =
    last === read.text
      ? read.lookAlikes
      : [...read.lookAlikes, { position: 4, typed: bare.slice(4), read: last.slice(4) }];
  return ok({ code: last as ProcedureCode, lookAlikes });
}

export function parseModifier(text: string): Result<Modifier, "empty" | "bad-modifier"> {
  const bare = bareCode(text);
  if (bare === "") return err("empty");
  return /^[0-9A-Z]{2}$/.test(bare) ? ok(bare as Modifier) : err("bad-modifier");
}

/** Reads a code with modifiers typed behind it, as on a charge slip: `99213-25`, `20610 RT 59`. */
export function parseServiceEntry(
  text: string,
): Result<{ code: ProcedureCode; modifiers: readonly Modifier[] }, ProcedureProblem> {
  const parts = text
    .trim()
    .split(/[\s,\-\u2010-\u2015]+/)
    .filter((part) => part !== "");
  const parsed = parseProcedure(parts[0] ?? "");
  if (!parsed.ok) return parsed;
  if (parts.length - 1 > MOST_MODIFIERS) return err("too-many-modifiers");
  const modifiers: Modifier[] = [];
  for (const part of parts.slice(1)) {
    const modifier = parseModifier(part);
    if (!modifier.ok) return err("bad-modifier");
    modifiers.push(modifier.value);
  }
  return ok({ code: parsed.value.code, modifiers });
}
