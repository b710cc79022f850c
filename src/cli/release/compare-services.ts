import type { ProcedureEdition } from "../../catalog/catalog.ts";
import type { ContentProblem } from "../../catalog/problem.ts";
import type { Edition } from "../../domain/codebook/edition.ts";
import type { DatedHcpcsList } from "./read-release.ts";

/** Lists of an edition's time: those from a quarter within it, and those that do not say from when they are. */
export function listsInForce(
  edition: Pick<Edition, "validFrom" | "validTo">,
  lists: readonly DatedHcpcsList[],
): readonly DatedHcpcsList[] {
  return lists.filter(
    ({ from }) => from === undefined || (edition.validFrom <= from && from <= edition.validTo),
  );
}

/** What the lists say against a code or modifier; undefined when all that hold such things have it. */
export function objectionTo(
  part: "codes" | "modifiers",
  code: string,
  lists: readonly DatedHcpcsList[],
  on: string,
): string | undefined {
  for (const { path, list } of lists) {
    if (list[part].size === 0) continue;
    const entry = list[part].get(code);
    if (!entry) return `${code} is not in ${path}`;
    if (entry.terminated !== undefined && entry.terminated < on) {
      return `${code} was terminated on ${entry.terminated} (${path})`;
    }
  }
  return undefined;
}

/** Compares codes, modifiers and long descriptions of a HCPCS edition with each list of its time. */
export function compareServices(
  { folder, edition, codes, modifiers }: Omit<ProcedureEdition, "synonyms">,
  lists: readonly DatedHcpcsList[],
): readonly ContentProblem[] {
  return (["codes", "modifiers"] as const).flatMap((part) =>
    (part === "codes" ? codes : modifiers).flatMap(({ code, title }, index) => {
      const problem = (message: string) => ({
        file: `${folder}/${part}.json`,
        field: `${part}/${index}`,
        message,
      });
      const objection = objectionTo(part, code, lists, edition.validTo);
      if (objection !== undefined) return [problem(objection)];
      return lists.flatMap(({ path, list }) => {
        const official = list[part].get(code)?.title;
        return official === undefined || official === title
          ? []
          : [problem(`${code} is titled “${title}”, in ${path} “${official}”`)];
      });
    }),
  );
}
