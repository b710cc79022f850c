import type { CompiledEdition } from "../../domain/codebook/release/compiled-edition.ts";
import { deriveCodes } from "../../domain/codebook/release/verify-tabular.ts";

/** What happened to the codes from one year to the next, each in the order of its book. */
export interface CodeChanges {
  /** Reportable codes that were not so before, former headers included. */
  readonly added: readonly string[];
  /** Reportable codes that are none any more, `becameHeader` included. */
  readonly deleted: readonly string[];
  /** Codes and headers with another title. */
  readonly revised: readonly {
    readonly code: string;
    readonly from: string;
    readonly to: string;
  }[];
  /** Codes that were reportable and now have codes below them. */
  readonly becameHeader: readonly string[];
}

/** Compares two editions code by code, seventh characters written out, so that a list compares with a whole edition. */
export function codeChanges(from: CompiledEdition, to: CompiledEdition): CodeChanges {
  const before = deriveCodes(from.tabular);
  const after = deriveCodes(to.tabular);
  const billable = (codes: typeof before) =>
    [...codes].flatMap(([code, { isBillable }]) => (isBillable ? [code] : []));
  return {
    added: billable(after).filter((code) => before.get(code)?.isBillable !== true),
    deleted: billable(before).filter((code) => after.get(code)?.isBillable !== true),
    revised: [...after].flatMap(([code, { title }]) => {
      const former = before.get(code)?.title;
      return former === undefined || former === title ? [] : [{ code, from: former, to: title }];
    }),
    becameHeader: billable(before).filter((code) => after.get(code)?.isBillable === false),
  };
}

/** The changes in words, with the titles of the edition that has them. */
export function changeLines(from: CompiledEdition, to: CompiledEdition): readonly string[] {
  const { added, deleted, revised, becameHeader } = codeChanges(from, to);
  const [before, after] = [deriveCodes(from.tabular), deriveCodes(to.tabular)];
  const titled = (codes: readonly string[], titles: typeof before) =>
    codes.map((code) => `  ${code} ${titles.get(code)?.title ?? ""}`);
  return [
    `From ${from.edition.title} to ${to.edition.title}`,
    `${added.length} new`,
    ...titled(added, after),
    `${deleted.length} deleted`,
    ...titled(deleted, before),
    `${becameHeader.length} of them became a header`,
    ...titled(becameHeader, after),
    `${revised.length} revised`,
    ...revised.map((each) => `  ${each.code} “${each.from}” → “${each.to}”`),
  ];
}
