/**
 * Billable codes of each year's order file as first published, by fiscal year: a file says no year, yet no two years
 * have the same number (NCHS and CMS, ICD-10-CM code files of June 2024, 2025 and 2026).
 */
const BILLABLE_BY_YEAR: ReadonlyMap<number, number> = new Map([
  [2025, 74_260],
  [2026, 74_719],
  [2027, 74_879],
]);

/** The number of billable codes with which a fiscal year began, where it is known. */
export function billableOfYear(year: number): number | undefined {
  return BILLABLE_BY_YEAR.get(year);
}

/** The fiscal year of an order file: by its number of billable codes, else by the names that it goes by, the nearest first. */
export function orderFileYear(billableCount: number, names: readonly string[]): number | undefined {
  for (const [year, count] of BILLABLE_BY_YEAR) if (count === billableCount) return year;
  return yearInNames(names);
}

/** The first year that a file's name, or that of an archive around it, tells. */
export function yearInNames(names: readonly string[]): number | undefined {
  const named = names.map((name) => /(?<!\d)20\d\d(?!\d)/.exec(name)?.[0]);
  const year = named.find((found) => found !== undefined);
  return year === undefined ? undefined : Number(year);
}

/** First month of each quarter by the names that agencies give it. */
const QUARTERS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|[^a-z])(?:jan(?:uary)?|q1)(?![a-z])/i, "01"],
  [/(?:^|[^a-z])(?:apr(?:il)?|q2)(?![a-z])/i, "04"],
  [/(?:^|[^a-z])(?:july?|q3)(?![a-z])/i, "07"],
  [/(?:^|[^a-z])(?:oct(?:ober)?|q4)(?![a-z])/i, "10"],
];

/**
 * From when on a quarterly HCPCS list holds (ISO date): what the nearest of its names says, unless the list holds
 * something newer; without a name that says so, its newest entry. Undefined when neither tells.
 */
export function listDate(names: readonly string[], newest: string | undefined): string | undefined {
  for (const name of names) {
    const year = /(?<!\d)20\d\d(?!\d)/.exec(name)?.[0];
    if (year === undefined) continue;
    const month = QUARTERS.find(([pattern]) => pattern.test(name))?.[1] ?? "01";
    const named = `${year}-${month}-01`;
    return newest !== undefined && newest > named ? newest : named;
  }
  return newest;
}
