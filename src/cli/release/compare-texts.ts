import type { DiagnosisEdition } from "../../catalog/catalog.ts";
import type { ContentProblem } from "../../catalog/problem.ts";
import { compareExempt } from "./compare-exempt.ts";
import { compareTerms } from "./compare-terms.ts";
import { count, type YearTexts } from "./read-release.ts";

export interface TextsComparison {
  readonly compared: readonly string[];
  readonly notCompared: readonly string[];
  readonly differences: readonly ContentProblem[];
}

/** Compares what an edition has beside its codes with the release of its year: indexes, tables, POA-exempt codes. */
export function compareTexts(edition: DiagnosisEdition, official: YearTexts): TextsComparison {
  const { folder, index, externalIndex, tables = {}, poaExempt } = edition;
  const outcomes = [
    part("lines of the Alphabetic Index", index, official.index, (own, release) =>
      compareTerms(`${folder}/index`, own, release),
    ),
    part(
      "lines of the external cause index",
      externalIndex,
      official.externalIndex,
      (own, release) => compareTerms(`${folder}/index`, own, release),
    ),
    ...(["neoplasm", "drugs"] as const).map((name) =>
      part(`rows of the ${TABLES[name]}`, tables[name], official[name], (own, release) => {
        const file = `${folder}/tables/${name}.json`;
        const { differences, count: rows } = compareTerms(file, own.rows, release.rows);
        const isHeaded = own.heads.join("|") === release.heads.join("|");
        const heads = { file, field: "heads", message: "are not those of the release" };
        return { differences: isHeaded ? differences : [heads, ...differences], count: rows };
      }),
    ),
    part("codes, each exempt from POA or not", poaExempt, official.exempt, (own, release) =>
      compareExempt(edition, own, release),
    ),
  ];
  const { title } = edition.edition;
  const line = (parts: readonly (string | undefined)[]) => {
    const told = parts.filter((each) => each !== undefined);
    return told.length > 0 ? [`${title}: ${told.join(", ")}`] : [];
  };
  return {
    compared: line(outcomes.map(({ compared }) => compared)),
    notCompared: line(outcomes.map(({ missing }) => missing)),
    differences: outcomes.flatMap(({ differences }) => differences),
  };
}

const TABLES = { neoplasm: "neoplasm table", drugs: "drug table" };

interface Outcome {
  readonly compared?: string;
  readonly missing?: string;
  readonly differences: readonly ContentProblem[];
}

/** What the edition lacks is not compared; what the release lacks is said. */
function part<Own, Official>(
  what: string,
  own: Own | undefined,
  official: Official | undefined,
  compare: (
    own: Own,
    official: Official,
  ) => { readonly differences: readonly ContentProblem[]; readonly count: number },
): Outcome {
  if (own === undefined || (Array.isArray(own) && own.length === 0)) return { differences: [] };
  if (official === undefined) return { missing: `no ${what}`, differences: [] };
  const { differences, count: number } = compare(own, official);
  return { compared: `${count(number)} ${what}`, differences };
}
