/**
 * Tables about services that CMS publishes and a code list does not say: which codes are visits, which stand only
 * beside others, which are paid as one, how long follow-up is included, how many units are likely. Small teaching
 * selections lie beside the codes of an edition; each names its source.
 */
import * as z from "zod/mini";

const code = z.string().check(z.regex(/^[0-9A-V]\d{3}[0-9FTUM]$/));
const codes = z.array(code).check(z.minLength(1));
const source = z.string().check(z.minLength(10));

/** Complexity of decision making and of each of its elements, from the lowest. */
export const decisionLevels = ["minimal", "low", "moderate", "high"] as const;
export const decisionLevelSchema = z.enum(decisionLevels);
export type DecisionLevel = z.infer<typeof decisionLevelSchema>;

const visitSchema = z.strictObject({
  code,
  kind: z.enum(["office", "hospital", "emergency", "preventive", "wellness"]),
  /** Left out where the code holds for both. */
  patient: z.optional(z.enum(["new", "established"])),
  /** Left out where the visit is not chosen by decision making. */
  level: z.optional(decisionLevelSchema),
  /** Least total minutes on the date; left out where time does not count. */
  minutes: z.optional(z.number()),
  /** Completed years, the second one excluded. */
  ages: z.optional(z.tuple([z.number(), z.number()])),
});
export type Visit = z.infer<typeof visitSchema>;

/** `visits.json` */
export const visitsSchema = z.strictObject({ source, visits: z.array(visitSchema) });

/** `add-ons.json`: what each add-on code must stand beside, any one of them. */
export const addOnsSchema = z.strictObject({
  source,
  addOns: z.array(z.strictObject({ code, primaries: codes })),
});

const pairSchema = z.strictObject({
  /** Any of these is paid … */
  column1: codes,
  /** … and any of these is not, beside it. */
  column2: codes,
  /** Of the procedure-to-procedure table: 0 nothing opens the pair, 1 a modifier may. Left out where the description itself makes one a part of the other. */
  indicator: z.optional(z.union([z.literal(0), z.literal(1)])),
  /** Completes “because …”. */
  why: z.string().check(z.minLength(15)),
});
export type BundledPair = z.infer<typeof pairSchema>;

/** `bundled-pairs.json` */
export const bundledPairsSchema = z.strictObject({ source, pairs: z.array(pairSchema) });

/** `global-days.json`: days of follow-up in the price of a procedure, after its day. */
export const globalDaysSchema = z.strictObject({
  source,
  days: z.array(
    z.strictObject({ days: z.union([z.literal(0), z.literal(10), z.literal(90)]), codes }),
  ),
});

const unitsSchema = z.strictObject({
  most: z.number().check(z.int(), z.minimum(1)),
  codes,
  /** Completes “because …”. */
  why: z.string().check(z.minLength(15)),
});

/** `unlikely-units.json`: most units of a code for one patient on one day. */
export const unlikelyUnitsSchema = z.strictObject({ source, units: z.array(unitsSchema) });

/** `sides.json`: services on one of two paired parts, on a finger or toe, and on what a body has once. */
export const sidesSchema = z.strictObject({
  source,
  paired: z.array(code),
  digits: z.array(code),
  single: z.array(code),
});

/** `readings.json`: tests that divide into machine and reading by TC and 26, and those that have a code for the reading. */
export const readingsSchema = z.strictObject({
  source,
  divided: z.array(code),
  whole: z.array(z.strictObject({ code, reading: code })),
});

const vaccineKind = z.enum(["influenza", "pneumococcal", "hepatitis-b"]);

/** `injections.json`: vaccines and shots, and what gives them. */
export const injectionsSchema = z.strictObject({
  source,
  /** `first` and `further` count vaccines; `components` count what a combined vaccine holds beyond one. */
  administrations: z.array(
    z.strictObject({
      code,
      counts: z.enum(["vaccines", "components"]),
      /** Where the code is for one kind of vaccine. */
      of: z.optional(vaccineKind),
    }),
  ),
  vaccines: z.array(
    z.strictObject({ code, components: z.number(), kind: z.optional(vaccineKind) }),
  ),
  /** Services in which a drug is injected. */
  injections: z.array(code),
  /** Those of them that are nothing but giving a drug. */
  drugOnly: z.array(code),
});
export type Injections = z.infer<typeof injectionsSchema>;

/** The tables of one edition, by file name; an edition may come without any. */
export const serviceEditFiles = {
  visits: visitsSchema,
  "add-ons": addOnsSchema,
  "bundled-pairs": bundledPairsSchema,
  "global-days": globalDaysSchema,
  "unlikely-units": unlikelyUnitsSchema,
  sides: sidesSchema,
  readings: readingsSchema,
  injections: injectionsSchema,
} as const;

export type ServiceEditFiles = {
  readonly [Name in keyof typeof serviceEditFiles]?: z.infer<(typeof serviceEditFiles)[Name]>;
};

/** The tables of all editions as rules ask them: by code. */
export interface ServiceEdits {
  readonly visits: ReadonlyMap<string, Visit>;
  readonly primaries: ReadonlyMap<string, readonly string[]>;
  /** By the code of column 2. */
  readonly pairs: ReadonlyMap<string, readonly BundledPair[]>;
  readonly globalDays: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, { readonly most: number; readonly why: string }>;
  readonly sides: ReadonlyMap<string, "paired" | "digits" | "single">;
  readonly divided: ReadonlySet<string>;
  /** The reading's code by the code of the whole test. */
  readonly readings: ReadonlyMap<string, string>;
  readonly administrations: ReadonlyMap<string, Injections["administrations"][number]>;
  readonly vaccines: ReadonlyMap<string, Injections["vaccines"][number]>;
  readonly injections: ReadonlySet<string>;
  readonly drugOnly: ReadonlySet<string>;
}

export function joinServiceEdits(editions: readonly ServiceEditFiles[]): ServiceEdits {
  const all = <Row>(rowsOf: (files: ServiceEditFiles) => readonly Row[] | undefined) =>
    editions.flatMap((files) => rowsOf(files) ?? []);
  const byCode = <Row extends { readonly code: string }>(rows: readonly Row[]) =>
    new Map(rows.map((row) => [row.code, row]));
  const pairs = new Map<string, BundledPair[]>();
  for (const pair of all((files) => files["bundled-pairs"]?.pairs)) {
    for (const second of pair.column2) pairs.set(second, [...(pairs.get(second) ?? []), pair]);
  }
  const sides = (["single", "digits", "paired"] as const).flatMap((name) =>
    all((files) => files.sides?.[name]).map((each) => [each, name] as const),
  );
  return {
    visits: byCode(all((files) => files.visits?.visits)),
    primaries: new Map(
      all((files) => files["add-ons"]?.addOns).map((row) => [row.code, row.primaries]),
    ),
    pairs,
    globalDays: new Map(
      all((files) => files["global-days"]?.days).flatMap((row) =>
        row.codes.map((each) => [each, row.days] as const),
      ),
    ),
    units: new Map(
      all((files) => files["unlikely-units"]?.units).flatMap((row) =>
        row.codes.map((each) => [each, row] as const),
      ),
    ),
    sides: new Map(sides),
    divided: new Set(all((files) => files.readings?.divided)),
    readings: new Map(all((files) => files.readings?.whole).map((row) => [row.code, row.reading])),
    administrations: byCode(all((files) => files.injections?.administrations)),
    vaccines: byCode(all((files) => files.injections?.vaccines)),
    injections: new Set(all((files) => files.injections?.injections)),
    drugOnly: new Set(all((files) => files.injections?.drugOnly)),
  };
}

/** Every code that a table names, with the table's file name, for checks of content. */
export function codesOfEdits(files: ServiceEditFiles): readonly { table: string; code: string }[] {
  return Object.entries(files).flatMap(([table, file]) => {
    const text = JSON.stringify({ ...file, source: "" });
    return [...text.matchAll(/"([0-9A-V]\d{3}[0-9FTUM])"/g)].map((match) => ({
      table,
      code: match[1] ?? "",
    }));
  });
}
