/** Every practice and provider has an NPI of its own, and no referring provider borrows one of theirs. */
import type { ContentRule } from "../content-rule.ts";

export const rule: ContentRule = {
  id: "practice-npis",
  check: (catalog) => {
    const owners = new Map<string, string>();
    const practices = catalog.practices.flatMap(({ id, npi, providers }) =>
      [
        { field: "npi", npi, owner: id },
        ...providers.map((provider, index) => ({
          field: `providers/${index}/npi`,
          npi: provider.npi,
          owner: `${id}/${provider.id}`,
        })),
      ].flatMap((holder) => {
        const first = owners.get(holder.npi);
        if (first === undefined) owners.set(holder.npi, holder.owner);
        return first === undefined
          ? []
          : [
              {
                file: `content/practices/${id}.json`,
                field: holder.field,
                message: `${holder.npi} is the NPI of ${first} already`,
              },
            ];
      }),
    );
    const referring = catalog.scenarios.flatMap(({ slug, prompt }) => {
      const { referringProvider: from, practice } = prompt.scenario;
      const owner = from && owners.get(from.npi);
      // A colleague of the same practice may refer; everybody else has a number of their own.
      return owner === undefined || owner.startsWith(`${practice}/`)
        ? []
        : [
            {
              file: `content/scenarios/${slug}/scenario.json`,
              field: "referringProvider/npi",
              message: `${from?.npi} is the NPI of ${owner}`,
            },
          ];
    });
    return [...practices, ...referring];
  },
};
