/** Names by which content points to other content stand for one thing each. */
import type { ContentRule } from "../content-rule.ts";
import type { ContentProblem } from "../problem.ts";

export const rule: ContentRule = {
  id: "unique-ids",
  check: ({ guidelines, placesOfService, payers, practices, procedures, lookUps }) => [
    ...repeated("content/guidelines.json", "sections", guidelines, idOf),
    ...repeated("content/codebook/place-of-service.json", "codes", placesOfService, codeOf),
    ...repeated("content/look-ups.json", "terms", lookUps?.terms ?? [], idOf),
    ...payers.flatMap(({ id, rules, plans }) => [
      ...repeated(`content/payers/${id}.json`, "rules", rules, idOf),
      ...repeated(`content/payers/${id}.json`, "plans", plans, idOf),
    ]),
    ...practices.flatMap(({ id, providers }) =>
      repeated(`content/practices/${id}.json`, "providers", providers, idOf),
    ),
    ...procedures.flatMap(({ folder, codes, modifiers }) => [
      ...repeated(`${folder}/codes.json`, "codes", codes, codeOf),
      ...repeated(`${folder}/modifiers.json`, "modifiers", modifiers, codeOf),
    ]),
  ],
};

function repeated<T>(
  file: string,
  list: string,
  items: readonly T[],
  nameOf: (item: T) => string,
): readonly ContentProblem[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const name = nameOf(item);
    if (seen.has(name)) {
      return [{ file, field: `${list}/${index}`, message: `${name} stands there twice` }];
    }
    seen.add(name);
    return [];
  });
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function codeOf({ code }: { readonly code: string }): string {
  return code;
}
